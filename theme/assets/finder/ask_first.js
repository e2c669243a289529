// That a benefit's document leaves part of its rule open, beside its title.

import { h } from "./dom.js";
import { word } from "./words.js";

export function askFirst({ open }, lang) {
  return open ? [" ", h("span", { class: "tag" }, word("ask_first", {}, lang))] : null;
}
