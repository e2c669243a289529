// The piece of a page's text that shows why it was found.

import { HAN, pairs } from "./text.js";
import { stem } from "./stem.js";

const LONGEST = { han: 80, latin: 180 }; // characters of a passage
const BEFORE = 0.3; // of it stand before the first word found

/**
 * The passage of a page as pieces {text, hit}, with what is asked for as hits.
 *
 * `texts` are the page's blocks, `asked` what query.js answers, `names` every name of a thing.
 * Null where none of it stands in the blocks.
 */
export function passage(texts, asked, names) {
  const wanted = patterns(asked, names);
  let best = null;
  for (const text of texts) {
    const held = wanted.reduce((sum, one) => sum + (one.whole.test(text) ? one.much : one.share(text)), 0);
    // Of two texts the one that is a sentence rather than a label.
    const score = held && held + Math.min(text.length, LONGEST.latin) / LONGEST.latin / 2;
    if (score > (best?.score ?? 0)) best = { text, score };
  }
  return best && cut(best.text, wanted);
}

function patterns(asked, names) {
  return asked.map(({ text, things, where }) => {
    const spelt = things ? things.flatMap((one) => names[one]) : [text];
    const sources = [...new Set(spelt)].sort((a, b) => b.length - a.length).map(source);
    const parts = !things && HAN.test(text) && text.length > 2 ? pairs(text) : [];
    const share = (block) =>
      parts.filter((one) => block.includes(one)).length / Math.max(1, parts.length);
    return { whole: new RegExp(sources.join("|"), "iu"), sources, parts, share, much: where ? 1 : 3 };
  });
}

/** A name or a word as a pattern: Chinese as it is, other words in any form. */
function source(text) {
  const words = text.split(" ").map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const formed = (word) => (HAN.test(word) || word.length < 4 ? word : `${stem(word)}[\\p{L}\\p{N}]*`);
  const begin = HAN.test(words[0]) ? "" : "\\b";
  return begin + words.map(formed).join("[\\s-]*");
}

function cut(text, wanted) {
  const found = wanted.flatMap((one) => (one.whole.test(text) ? one.sources : one.parts));
  const any = new RegExp(found.join("|"), "giu");
  const longest = HAN.test(text) ? LONGEST.han : LONGEST.latin;
  const first = text.search(any);
  const from = text.length <= longest ? 0 : begin(text, Math.max(0, first - longest * BEFORE));
  const more = from + longest < text.length;
  const piece = more ? whole(text.slice(from, from + longest)) : text.slice(from);
  const hits = marked(piece, any);
  if (from) hits.unshift({ text: "…" });
  if (more) hits.push({ text: "…" });
  return hits;
}

/** Where to begin near a place, not within a word. */
function begin(text, near) {
  const at = Math.floor(near);
  const space = text.indexOf(" ", at);
  return HAN.test(text[at]) || space < 0 || space - at > 20 ? at : space + 1;
}

/** A text without the piece of a word at its end. */
function whole(text) {
  return text.replace(/[A-Za-z'’-]{1,20}$/u, "");
}

function marked(text, any) {
  const pieces = [];
  let last = 0;
  for (const { 0: hit, index } of text.matchAll(any)) {
    if (!hit) continue;
    pieces.push({ text: text.slice(last, index) }, { text: hit, hit: true });
    last = index + hit.length;
  }
  return [...pieces, { text: text.slice(last) }].filter((one) => one.text);
}
