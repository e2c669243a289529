// The words of a query: how they are written, where they end, what else they are called.

export const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const LETTER = /[\p{L}\p{N}]/u;
// What people ask around what they look for.
const ASKED_ZH =
  /怎么样|怎么办|怎么|怎样|如何|多少钱|多少|几个|几岁|哪里|哪儿|哪些|什么|谁|吗|呢|可以|能不能|能|在哪|有没有|申请|办理|领取|我要|我想|请问|的|了|是|去|要|给|每个月|每月|一个月|年龄/gu;
const ASKED_EN = new Set(
  "a an and are at can do does for from get how i in is it many me month much my of on or per the there to what when where which who with you".split(" "),
);

/**
 * The site's list of names (search/words.json) ready to be looked up in.
 *
 * `same` has the other names of each name, `places` the place that each name of a place means,
 * `known` all names, `longest` their greatest length, `table` the traditional characters.
 */
export function prepare({ same, places, families, traditional }) {
  const others = new Map();
  for (const group of same) {
    for (const name of group) {
      const more = group.filter((one) => one !== name);
      others.set(name, [...(others.get(name) ?? []), ...more]);
    }
  }
  const known = new Set([...others.keys(), ...Object.keys(places), ...families]);
  const table = new Map(traditional.match(/../gu)?.map((pair) => [...pair]) ?? []);
  const longest = Math.max(0, ...[...known].map((name) => name.length));
  return { same: others, places, known, longest, table };
}

/** The query in simplified characters and half-width digits and letters. */
export function simplified(query, { table }) {
  return [...query.normalize("NFKC")].map((c) => table.get(c) ?? c).join("");
}

/** The words of a query: "停车位，南昌10个" -> ["停车位", "南昌10个"]. */
export function terms(query) {
  return query.normalize("NFKC").split(/[^\p{L}\p{N}\p{M}%.'-]+/u).filter(Boolean);
}

/** A query cut at the names in it, without what is only asked: "南昌低保多少钱" -> 南昌, 低保. */
export function pieces(text, words) {
  const found = [];
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const name = nameAt(text, at, words);
    if (name) {
      found.push(...unasked(rest), name);
      rest = "";
    } else rest += text[at];
    at += name?.length || 1;
  }
  found.push(...unasked(rest));
  return found.length ? [...new Set(found)] : text.split(" ").filter(Boolean);
}

function nameAt(text, at, { known, longest }) {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const name = text.slice(at, at + length);
    if (known.has(name) && !within(text, at) && !within(text, at + length)) return name;
  }
  return null;
}

/** Whether a place in a text is inside a word of letters or digits. */
function within(text, at) {
  const inWord = (c) => c !== undefined && LETTER.test(c) && !HAN.test(c);
  return inWord(text[at - 1]) && inWord(text[at]);
}

function unasked(rest) {
  const left = rest.replace(ASKED_ZH, " ").split(" ").filter(Boolean);
  return left.filter((word) => !ASKED_EN.has(word) && !(HAN.test(word) && word.length < 2));
}

/** A word as the index holds it: "停车位10个" -> "停 车 位 10 个". */
export function spaced(term) {
  return [...term].map((c) => (HAN.test(c) ? ` ${c} ` : c)).join("").trim().replace(/\s+/g, " ");
}

/** Every two neighbouring characters of a Chinese word: "停车位" -> ["停车", "车位"]. */
export function pairs(term) {
  const characters = [...term];
  return characters.slice(1).map((c, at) => characters[at] + c);
}
