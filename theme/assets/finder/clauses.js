// @ts-check
// How English pages write clauses, which are Chinese as printed. A place's file says it of its own.

import { LANG } from "./words.js";

/** @type {Map<string, string>} */
const known = new Map();

/**
 * Take in what a place's file says.
 * @param {Record<string, string>} clauses
 */
export function learnClauses(clauses) {
  for (const [printed, english] of Object.entries(clauses)) known.set(printed, english);
}

/**
 * The clause in English, or null where the language is Chinese.
 * @param {string} printed
 */
export function englishClause(printed, lang = LANG) {
  return lang === "en" ? (known.get(printed) ?? null) : null;
}
