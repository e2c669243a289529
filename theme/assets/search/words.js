// The words of a query: how they are written, where they end, what is only asked around them.

import { prepareAsking } from "./asking.js";
import { HAN, normal, tokens } from "./text.js";

/** What start.js knows of words, ready to be looked up in. */
export function prepare({ things, lacks = new Map(), places, traditional, asking }) {
  const known = new Map();
  things.forEach((names, thing) => {
    for (const name of names) known.set(name, [...(known.get(name) ?? []), thing]);
  });
  const longest = Math.max(0, ...[...known.keys()].map((name) => name.length));
  const table = new Map(traditional.match(/../gu)?.map((pair) => [...pair]) ?? []);
  const of = new Map(Object.entries(places).map(([thing, place]) => [Number(thing), place]));
  const own = [...known.keys()].filter((name) => known.get(name).some((one) => !lacks.has(one)));
  return { places: of, known, own, longest, table, asking: prepareAsking(asking) };
}

/** A query in simplified characters: "ＨＰＶ疫苗" -> "HPV疫苗". */
export function simplified(query, { table }) {
  return [...query.normalize("NFKC")].map((c) => table.get(c) ?? c).join("");
}

/** A simplified query as the index would hold it: "HPV疫苗" -> "hpv 疫苗". */
export function plain(text) {
  const words = tokens(normal(text));
  const spelt = words.length > 1 && words.every((one) => one.length === 1 && HAN.test(one));
  return words.join(spelt ? "" : " ");
}

/**
 * A plain query cut at the names in it, without what is only asked.
 *
 * Each piece has the `text` and, for a name, the numbers of the `things` that bear it:
 * "云州低保多少钱" -> 云州, 低保. A query of nothing else is taken as it is, unless it is
 * `understood` anyway.
 */
export function pieces(text, words, understood = false) {
  const found = [];
  let rest = "";
  for (let at = 0; at < text.length;) {
    const name = longer(wholeAt(text, at, words), nameAt(text, at, words));
    if (name) {
      found.push(...unasked(rest, words), name);
      rest = "";
      at += name.length;
    } else rest += text[at++];
  }
  found.push(...unasked(rest, words));
  const single = (one) => HAN.test(one.text) && one.text.length < 2;
  const kept = found.some((one) => !single(one)) ? found.filter((one) => !single(one)) : found;
  const asIs = understood ? [] : text.split(" ").filter(Boolean).map((one) => ({ text: one }));
  const all = kept.length ? kept : asIs;
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

/** A longer word in which a shorter name means nothing: 农民工 is no 农民. */
function wholeAt(text, at, { asking, known }) {
  if (inWord(text, at)) return null;
  const whole = asking.whole.find((one) => text.startsWith(one, at));
  if (!whole || known.has(whole) || inWord(text, at + whole.length)) return null;
  return { text: whole, length: whole.length, whole: true };
}

function longer(one, other) {
  return one && (!other || one.length >= other.length) ? one : other;
}

function nameAt(text, at, { known, longest }) {
  if (inWord(text, at)) return null;
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const typed = text.slice(at, at + length);
    const name = [typed, `${typed}s`].find((one) => known.has(one));
    if (!name) continue;
    for (const ending of ["", "s", "es"]) {
      const end = at + length + ending.length;
      if (text.slice(at + length, end) === ending && !inWord(text, end)) {
        return { text: name, things: known.get(name), length: length + ending.length };
      }
    }
  }
  return null;
}

/** Whether a place in a text is inside a word of letters or digits. */
function inWord(text, at) {
  const letter = (c) => c !== undefined && c !== " " && !HAN.test(c);
  return letter(text[at - 1]) && letter(text[at]);
}

function unasked(rest, { asking }) {
  const left = rest.replace(asking.kinZh, " ").replace(asking.emptyZh, " ").split(" ").filter(
    Boolean,
  );
  const telling = (word) => !asking.emptyEn.has(word) && !/^[a-z]$/.test(word);
  return left.filter(telling).map((text) => ({ text }));
}
