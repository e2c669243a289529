// Small pieces that the parts of an opened benefit share.

import { englishClause } from "./clauses.js";
import { h } from "./dom.js";
import { pick, word } from "./words.js";

/** A part with its heading. */
export function part(key, ...children) {
  return h("section", { class: "finder-part" }, h("h4", {}, word(key)), ...children);
}

/** A document of the benefit's file by its short name, and the place in it. */
export function cited({ documents }, { document, clause: text }, lang) {
  return [
    pick(documents[document].short, lang),
    word("before_clause", {}, lang),
    clause(text, lang),
  ];
}

/** The place in a document: as printed, and on English pages and sheets in English first. */
export function clause(text, lang) {
  if (!text) return null;
  const printed = h("span", { class: "clause", lang: "zh-Hans" }, text);
  const english = englishClause(text, lang);
  return english ? [h("span", { class: "clause" }, english), " ", printed] : printed;
}
