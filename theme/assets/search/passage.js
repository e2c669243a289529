// The piece of a page's text that shows why it was found.

import { HAN, pairs } from "./text.js";
import { stem } from "./stem.js";

const LONGEST = { han: 44, latin: 100 }; // characters of a passage: two lines of a phone
const BEFORE = 0.3; // of it stand before the first word found

/**
 * The passage of a page: its `pieces` {text, hit}, with what is asked for as hits, and the
 * `section` {id, pieces} that it stands in, if the page tells of any.
 *
 * `texts` are the page's blocks, `asked` what query.js answers, `names` every name of a thing,
 * `sections` the number of the first block and the id of each. Null where nothing is found.
 */
export function passage(texts, asked, names, sections = []) {
  const wanted = patterns(asked, names);
  const at = best(texts, wanted, sections);
  if (at < 0) return null;
  const begins = sections.some(([first]) => first === at);
  const follows = begins && at + 1 < texts.length && !sections.some(([first]) => first === at + 1);
  const [first, id] = sections.filter(([first]) => first <= at).pop() ?? [];
  const section = id && { id, pieces: marked(texts[first], anything(texts[first], wanted)) };
  const pieces = follows ? cut(texts[at + 1], wanted, 0) : cut(texts[at], wanted);
  return { pieces, section };
}

/** Whether one of the texts has all that is asked for; a title counts with each of them. */
export function isTogether(title, texts, asked, names) {
  const wanted = patterns(asked, names);
  const has = (text) =>
    wanted.every((one) => one.whole.test(text) || (one.parts.length && one.share(text) === 1));
  return texts.some((text) => has(`${title} ${text}`));
}

/** Whether a heading says nothing but what is asked for, but for how it is said or in Chinese. */
function isName(text, wanted) {
  if (!wanted.every(({ whole }) => whole.test(text))) return false;
  const beside = /\(.*?\)| \p{Script=Han}+|[\p{P}\s]/gu;
  return text.replace(anything(text, wanted), "").replace(beside, "") === "";
}

/** The number of the block that says most of what is asked for, or -1. */
function best(texts, wanted, sections) {
  const entry = sections.find(([at]) => isName(texts[at], wanted));
  if (entry) return entry[0];
  let [found, most] = [-1, 0];
  texts.forEach((text, at) => {
    const held = wanted.reduce(
      (sum, one) => sum + (one.whole.test(text) ? one.much : one.share(text)),
      0,
    );
    // Of two texts the one that is a sentence rather than a label.
    const score = held && held + Math.min(text.length, LONGEST.latin) / LONGEST.latin / 2;
    if (score > most) [found, most] = [at, score];
  });
  return found;
}

function patterns(asked, names) {
  return asked.map(({ text, things, where }) => {
    const spelt = things ? things.flatMap((one) => names[one]) : [text];
    const sources = [...new Set(spelt)].sort((a, b) => b.length - a.length).map(source);
    const parts = !things && HAN.test(text) && text.length > 2 ? pairs(text) : [];
    const share = (block) =>
      parts.filter((one) => block.includes(one)).length / Math.max(1, parts.length);
    return {
      whole: new RegExp(sources.join("|"), "iu"),
      sources,
      parts,
      share,
      much: where ? 1 : 3,
    };
  });
}

/** A name or a word as a pattern: Chinese as it is, other words in any form. */
function source(text) {
  const words = text.split(" ").map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const formed = (
    word,
  ) => (HAN.test(word) || word.length < 4 ? word : `${stem(word)}[\\p{L}\\p{N}]*`);
  const begin = HAN.test(words[0]) ? "" : "\\b";
  return begin + words.map(formed).join("[\\s-]*");
}

/** What is asked for as one pattern: whole where a text has it so, else in parts. */
function anything(text, wanted) {
  const found = wanted.flatMap((one) => (one.whole.test(text) ? one.sources : one.parts));
  return new RegExp(found.join("|"), "giu");
}

/** A piece of a text around its first hit, or around another place. */
function cut(text, wanted, first = text.search(anything(text, wanted))) {
  const any = anything(text, wanted);
  const longest = HAN.test(text) ? LONGEST.han : LONGEST.latin;
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
  if (!at) return 0;
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
