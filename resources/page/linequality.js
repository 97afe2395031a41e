// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a line by what gets lost on it: how much less picture is to be sent so that sound gets through. No DOM here.
import { worstLevel } from './sendcaps.js';

const badLoss = 0.06;
const terribleLoss = 0.2;
const goodLoss = 0.02;
const badInARow = 2;            // one bad sample may be chance
const settleMs = 4000;          // until a change shows in what is lost
const firstCalmMs = 10000;      // how long a line is good before more is tried
const longestCalmMs = 80000;    // each try that fails doubles it

export class LineQuality {
    /** 0: all is well; worstLevel: there is room for sound alone. */
    level = 0;
    #bad = 0;
    #calmSince = 0;
    #calmMs = firstCalmMs;
    #changedAt = -Infinity;
    #wasRaised = false;
    /** @type {Map<string, number>} when each stream was spoken of last */
    #readAt = new Map();

    /**
     * The part of what was sent that the other side says it lost, the worst of all streams.
     * @param {RTCStatsReport | Map<string, any>} report
     */
    lossIn(report) {
        let worst = 0;
        for (const { id, type, timestamp, fractionLost = 0 } of report.values()) {
            if (type !== 'remote-inbound-rtp' || this.#readAt.get(id) === timestamp)
                continue;               // of a stream that rests the last word stays for ever
            this.#readAt.set(id, timestamp);
            worst = Math.max(worst, fractionLost);
        }
        return worst;
    }

    /**
     * @param {number} loss  part of the packets that got lost since the last sample, 0 to 1
     * @param {number} now  monotonic, in ms
     * @returns {boolean} whether the level has changed
     */
    sample(loss, now) {
        this.#bad = loss >= badLoss ? this.#bad + 1 : 0;
        if (loss >= goodLoss)
            this.#calmSince = now;
        if (now - this.#changedAt < settleMs)
            return false;
        if (this.level < worstLevel && (this.#bad >= badInARow || loss >= terribleLoss)) {
            if (this.#wasRaised)            // more was too much
                this.#calmMs = Math.min(longestCalmMs, this.#calmMs * 2);
            return this.#set(this.level + 1, false, now);
        }
        if (this.level > 0 && now - this.#calmSince >= this.#calmMs)
            return this.#set(this.level - 1, true, now);
        return false;
    }

    #set(level, isRaised, now) {
        this.level = level;
        this.#wasRaised = isRaised;
        this.#bad = 0;
        this.#changedAt = now;
        this.#calmSince = now;
        return true;
    }
}
