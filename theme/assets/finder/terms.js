// Terms of the glossary explained where they stand: under a question, and in an opened benefit.

import { h } from "./dom.js";
import { LANG, word } from "./words.js";

/** A list of { names, text }, where names are lower case and the longest come first. */
const terms = JSON.parse(document.getElementById("finder-terms").textContent);
const byName = new Map(terms.flatMap((term) => term.names.map((name) => [name, term])));
const pattern = new RegExp(
  LANG === "zh" ? `《[^》]*》|${anyOf(quoted)}` : `(?<![\\w-])(?:${anyOf(plural)})(?![\\w-])`,
  "giu",
);

/** What the terms in `texts` mean, to unfold; null where there are none. */
export function termsPart(...texts) {
  const found = new Map();
  for (const text of texts.flat(Infinity)) {
    for (const [name] of text?.matchAll(pattern) ?? []) {
      const term = termOf(name.toLowerCase());
      if (term && !found.has(term)) found.set(term, name);
    }
  }
  if (!found.size) return null;
  const entries = [...found].flatMap(([{ text }, name]) => [h("dt", {}, name), h("dd", {}, text)]);
  return h(
    "details",
    { class: "finder-terms fold" },
    h("summary", {}, word("terms")),
    h("dl", { class: "facts glossary" }, entries),
  );
}

function termOf(name) {
  return byName.get(name) ??
    terms.find((term) => term.names.some((one) => new RegExp(`^${plural(one)}$`, "iu").test(name)));
}

function anyOf(shape) {
  const names = [...byName.keys()].sort((one, other) => other.length - one.length);
  return names.map(shape).join("|") || "(?!)";
}

function quoted(name) {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Any English word of a name may stand in the plural. */
function plural(name) {
  return name.split(" ").map((part) => `${quoted(part)}s?`).join("\\s+");
}
