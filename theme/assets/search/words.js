// The words of a query: how they are written, where they end, what is only asked around them.

import { HAN, normal, tokens } from "./text.js";

// What people ask around what they look for.
const ASKED_ZH =
  /怎么样|怎么办|怎么弄|怎么|怎样|如何|多少钱|多少|几个|几岁|几种|哪里|哪儿|哪些|哪个|什么时候|什么|为什么|谁|吗|呢|吧|可以|可不可以|能不能|能|会不会|在哪|有没有|有什么|有哪些|是不是|要不要|申请|办理|领取|我要|我想|我们|我家|我的|请问|想问|一下|的|了|是|去|要|给|每个月|每月|一个月|年龄/gu;
const ASKED_EN = new Set(
  "a about am an and any apply are at be can could do does for from get give given have how i if in into is it many me month much my need of on or our per please should some than that the their them there they this to was we were what when where which who whom whose why will with would you your"
    .split(" "),
);

/** What start.js knows of names, ready to be looked up in. */
export function prepare({ things, places, traditional }) {
  const known = new Map();
  things.forEach((names, thing) => {
    for (const name of names) known.set(name, [...(known.get(name) ?? []), thing]);
  });
  const longest = Math.max(0, ...[...known.keys()].map((name) => name.length));
  const table = new Map(traditional.match(/../gu)?.map((pair) => [...pair]) ?? []);
  const of = new Map(Object.entries(places).map(([thing, place]) => [Number(thing), place]));
  return { places: of, known, longest, table };
}

/** The query as the index would hold it, in simplified characters: "ＨＰＶ疫苗" -> "hpv 疫苗". */
export function plain(query, { table }) {
  const simplified = [...query.normalize("NFKC")].map((c) => table.get(c) ?? c).join("");
  const words = tokens(normal(simplified));
  const spelt = words.length > 1 && words.every((one) => one.length === 1 && HAN.test(one));
  return words.join(spelt ? "" : " ");
}

/**
 * A plain query cut at the names in it, without what is only asked.
 *
 * Each piece has the `text` and, for a name, the numbers of the `things` that bear it:
 * "南昌低保多少钱" -> 南昌, 低保.
 */
export function pieces(text, words) {
  const found = [];
  let rest = "";
  for (let at = 0; at < text.length;) {
    const name = nameAt(text, at, words);
    if (name) {
      found.push(...unasked(rest), name);
      rest = "";
      at += name.length;
    } else rest += text[at++];
  }
  found.push(...unasked(rest));
  const single = (one) => HAN.test(one.text) && one.text.length < 2;
  const kept = found.some((one) => !single(one)) ? found.filter((one) => !single(one)) : found;
  const all = kept.length ? kept : text.split(" ").filter(Boolean).map((one) => ({ text: one }));
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

function nameAt(text, at, { known, longest }) {
  if (inWord(text, at)) return null;
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const name = text.slice(at, at + length);
    if (!known.has(name)) continue;
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

function unasked(rest) {
  const left = rest.replace(ASKED_ZH, " ").split(" ").filter(Boolean);
  return left.filter((word) => !ASKED_EN.has(word)).map((text) => ({ text }));
}
