// SPDX-License-Identifier: GPL-3.0-or-later
// The emojis that are offered. Their names, to search and to read out, are the texts `emoji.<emoji>`.

export const emojis = [
    '😀', '😄', '😂', '🙂', '😉', '😊', '😍', '😎', '🤔', '😮', '😕', '😢', '😡', '😴', '🤯', '🥳',
    '👍', '👎', '👏', '🙌', '🙏', '👋', '👌', '💪', '🤝', '✋', '❤️', '💡', '🔥', '⭐', '🎉', '🚀',
    '✅', '❌', '❓', '❗', '⏰', '☕', '🍰', '🐞', '📌', '📈', '🌍', '☀️', '🌧️', '🎵',
];

/**
 * @param {string} wanted  words, each the beginning of a word of the name
 * @param {(emoji: string) => string} nameOf
 */
export function findEmojis(wanted, nameOf) {
    const words = wordsOf(wanted);
    return emojis.filter(emoji => {
        const name = wordsOf(nameOf(emoji));
        return words.every(word => name.some(each => each.startsWith(word)));
    });
}

/** Without accents and in small letters. @param {string} text */
function wordsOf(text) {
    return text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[\s,’'-]+/).filter(Boolean);
}
