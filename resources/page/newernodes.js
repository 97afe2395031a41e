// SPDX-License-Identifier: GPL-3.0-or-later
// The page may open rooms on the nodes that the cluster had when it was loaded: the policy that came with it names them.
// A room on a node that joined later is refused by the browser; loaded anew, at the same address, the page knows it.

const reloadedAtKey = 'atrium.reloadedAt';
const atMostEveryMs = 60000;            // a node that the policy never names must not reload the page for ever

let isNeeded = false;                   // the node that was tried last is the only one that will do

/**
 * @param {string} url
 * @param {string} protocol
 * @param {boolean} isOnlyWay  false: if the browser refuses this node, another one is tried
 */
export function openRoomSocket(url, protocol, isOnlyWay) {
    isNeeded = isOnlyWay;
    return new WebSocket(url, protocol);
}

/**
 * @param {SecurityPolicyViolationEvent} violation
 * @param {number} now  ms
 * @param {number} reloadedAt  ms; 0 = never
 * @returns {boolean}
 */
export function asksForReload(violation, now, reloadedAt) {
    return violation.effectiveDirective === 'connect-src' && /^wss?:/.test(violation.blockedURI) && now - reloadedAt >= atMostEveryMs;
}

/** Whether the node of this page could serve it again: without it, loading anew would show nothing at all. */
async function isAnswering() {
    try {
        return (await fetch('icon.svg', { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(3000) })).ok;
    } catch {
        return false;
    }
}

export function reloadForNewerNodes() {
    document.addEventListener('securitypolicyviolation', async violation => {
        const reloadedAt = Number(sessionStorage.getItem(reloadedAtKey) ?? 0);
        if (!isNeeded || !asksForReload(violation, Date.now(), reloadedAt) || !await isAnswering())
            return;
        sessionStorage.setItem(reloadedAtKey, String(Date.now()));
        location.reload();
    });
}
