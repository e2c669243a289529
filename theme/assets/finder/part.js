// Small pieces that the parts of an opened benefit share.

import { h } from "./dom.js";
import { word } from "./words.js";

/** A part with its heading. */
export function part(key, ...children) {
  return h("section", { class: "finder-part" }, h("h3", {}, word(key)), ...children);
}

/** The place in a document, which is Chinese on every page. */
export function clause(text) {
  return text ? h("span", { class: "clause", lang: "zh-Hans" }, text) : null;
}
