// @ts-check
// The page's words; scripts hold none themselves. Those of the other language come when needed.

/** @import { Text } from "./shapes.d.ts" */
/** @typedef {"zh" | "en"} Lang */

/** @type {Lang} */
export const LANG = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
/** @type {Lang} */
export const OTHER = LANG === "zh" ? "en" : "zh";

/** @type {Partial<Record<Lang, Record<string, string>>>} */
const table = { [LANG]: JSON.parse(document.getElementById("finder-words")?.textContent ?? "") };

/**
 * Take in the other language's words.
 * @param {Record<string, string>} words
 */
export function learnWords(words) {
  table[OTHER] = words;
}

/** The language's tag, for parts that are not in the page's language. */
export const TAGS = { zh: "zh-Hans", en: "en" };

/**
 * A text with its {names} filled in.
 * @param {string} key
 * @param {Record<string, string | number>} values
 */
export function word(key, values = {}, lang = LANG) {
  const text = table[lang]?.[key];
  if (text === undefined) throw new Error(`no word for ${key}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * `key_one` for exactly one, else `key_other`, with {n} filled in.
 * @param {string} key
 * @param {number} n
 * @param {Record<string, string | number>} values
 */
export function count(key, n, values = {}, lang = LANG) {
  return word(`${key}_${n === 1 ? "one" : "other"}`, { n, ...values }, lang);
}

/**
 * The half of a bilingual text.
 * @param {Text} text
 */
export function pick(text, lang = LANG) {
  return text[lang];
}
