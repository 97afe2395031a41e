// SPDX-License-Identifier: GPL-3.0-or-later
// The page may open rooms on the nodes that the cluster had when it was loaded: the policy that came with it names them.
// A room on a node that joined later is refused by the browser; loaded anew, at the same address, the page knows it.

const reloadedAtKey = 'atrium.reloadedAt';
const atMostEveryMs = 60000;            // a node that the policy never names must not reload the page for ever

/**
 * @param {SecurityPolicyViolationEvent} violation
 * @param {number} now  ms
 * @param {number} reloadedAt  ms; 0 = never
 * @returns {boolean}
 */
export function asksForReload(violation, now, reloadedAt) {
    return violation.effectiveDirective === 'connect-src' && /^wss?:/.test(violation.blockedURI) && now - reloadedAt >= atMostEveryMs;
}

export function reloadForNewerNodes() {
    document.addEventListener('securitypolicyviolation', violation => {
        const reloadedAt = Number(sessionStorage.getItem(reloadedAtKey) ?? 0);
        if (!asksForReload(violation, Date.now(), reloadedAt))
            return;
        sessionStorage.setItem(reloadedAtKey, String(Date.now()));
        location.reload();
    });
}
