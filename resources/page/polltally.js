// SPDX-License-Identifier: GPL-3.0-or-later
// What the answers of a poll are, and what their counts mean. No DOM here.

const mostPoints = 10;

/** @param {import('./meetingmodel.js').PollInfo} poll */
export function answerCount({ kind, answers }) {
    return kind === 'yesno' ? 2 : kind === 'numeric' ? mostPoints : answers.length;
}

/**
 * The answers as the room numbers them.
 * @param {import('./meetingmodel.js').PollInfo} poll
 * @param {(key: string) => string} text
 * @returns {string[]}
 */
export function answersOf({ kind, answers }, text) {
    switch (kind) {
    case 'yesno':
        return [text('meet.poll.yes'), text('meet.poll.no')];
    case 'numeric':
        return Array.from({ length: mostPoints }, (_, i) => String(i + 1));
    case 'choice':
        return answers;
    }
}

/**
 * How many of a hundred voters chose the answer.
 * @param {import('./meetingmodel.js').Tally} tally
 * @param {number} answer
 */
export function percentOf({ counts, voters }, answer) {
    return voters === 0 ? 0 : Math.round(100 * counts[answer] / voters);
}

/**
 * The average of a vote from 1 to 10, to one decimal; null before the first vote.
 * @param {import('./meetingmodel.js').Tally} tally
 */
export function averageOf({ counts }) {
    const votes = counts.reduce((sum, count) => sum + count, 0);
    const points = counts.reduce((sum, count, i) => sum + count * (i + 1), 0);
    return votes === 0 ? null : Math.round(10 * points / votes) / 10;
}
