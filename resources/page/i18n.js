// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the page: which one, its texts, its plurals, its times.

/** @typedef {Record<string, string | Record<string, string>>} Texts  a text, or one for each plural form */

/** @type {{code: string, name: string}[]} */
export const languages = [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'Deutsch' },
    { code: 'fr', name: 'Français' },
    { code: 'es', name: 'Español' },
    { code: 'ru', name: 'Русский' },
    { code: 'uk', name: 'Українська' },
];

const keptAs = 'atrium.language';
const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/**
 * The first language we have: the one chosen here before, then what the browser prefers, then English.
 * @param {string | null} kept
 * @param {readonly string[]} preferred  tags such as `de-AT`
 */
export function chooseLanguage(kept, preferred) {
    const wanted = [kept ?? '', ...preferred].map(tag => tag.toLowerCase().split('-')[0]);
    return wanted.find(code => languages.some(language => language.code === code)) ?? 'en';
}

/**
 * The reader's own variety of a language (`en-GB`), which has its own way to write times and numbers.
 * @param {string} language
 * @param {readonly string[]} preferred
 */
export function chooseLocale(language, preferred) {
    return preferred.find(tag => tag.toLowerCase().split('-')[0] === language) ?? language;
}

export class I18n {
    language = 'en';
    #locale = 'en';
    /** @type {Texts} */
    #texts = {};
    #plural = new Intl.PluralRules('en');

    /** The language kept from the last visit, or the browser's. */
    async start() {
        await this.use(chooseLanguage(keptLanguage(), navigator.languages));
    }

    /** @param {string} language */
    async choose(language) {
        await this.use(language);
        keepLanguage(language);
    }

    /** @param {string} language */
    async use(language) {
        const module = await import(`./texts/${language}.js`);
        this.setTexts(language, module.default);
    }

    /**
     * @param {string} language
     * @param {Texts} texts
     */
    setTexts(language, texts) {
        this.language = language;
        this.#locale = chooseLocale(language, globalThis.navigator?.languages ?? []);
        this.#texts = texts;
        this.#plural = new Intl.PluralRules(language);
    }

    /** @param {string} key */
    has(key) {
        return key in this.#texts;
    }

    /**
     * The text of a key with `{name}` replaced. `count` chooses the plural form.
     * @param {string} key
     * @param {Record<string, string | number>} [values]
     */
    t(key, values = {}) {
        const entry = this.#texts[key] ?? key;
        const text = typeof entry === 'string' ? entry : entry[this.#plural.select(Number(values.count))] ?? entry.other;
        return text.replace(/\{(\w+)\}/g, (all, name) => {
            const value = values[name];
            return typeof value === 'number' ? this.number(value) : apart(value ?? all);
        });
    }

    /** @param {number} value */
    number(value) {
        return new Intl.NumberFormat(this.#locale).format(value);
    }

    /** A size, in the unit that fits it: 1,536 is 1.5 kB. @param {number} bytes */
    bytes(bytes) {
        const place = Math.min(byteUnits.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
        const value = bytes / 1024 ** place;
        const maximumFractionDigits = place > 0 && value < 10 ? 1 : 0;
        return new Intl.NumberFormat(this.#locale, { style: 'unit', unit: byteUnits[place], unitDisplay: place > 0 ? 'short' : 'long', maximumFractionDigits }).format(value);
    }

    /**
     * Time of day in the reader's zone; with the date if it is not today.
     * @param {number} ms
     */
    time(ms) {
        const today = new Date().toDateString() === new Date(ms).toDateString();
        return new Intl.DateTimeFormat(this.#locale, { timeStyle: 'short', dateStyle: today ? undefined : 'short' }).format(ms);
    }

    /** @param {number} ms */
    fullTime(ms) {
        return new Intl.DateTimeFormat(this.#locale, { timeStyle: 'long', dateStyle: 'full' }).format(ms);
    }
}

// A browser may forbid storage altogether; the page then follows the browser's language.
function keptLanguage() {
    try {
        return localStorage.getItem(keptAs);
    } catch {
        return null;
    }
}

/** @param {string} language */
function keepLanguage(language) {
    try {
        localStorage.setItem(keptAs, language);
    } catch {
        // nothing is lost but the choice
    }
}

/** A name that runs from right to left, kept from turning the order of the sentence around it. @param {string} value */
function apart(value) {
    return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(value) ? `\u2068${value}\u2069` : value;
}
