// The index's terms: which pages hold a term, and how much it weighs there.

import { load } from "./store.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...DIGITS].map((digit, at) => [digit, at]));
const MOST_PIECES = 3; // of words that begin alike, so that one letter doesn't load everything

/** The pages of a term, as number -> weight; see generator/builder/search/shards.py. */
export function unpacked(letters) {
  const pages = new Map();
  let [last, number, shift] = [-1, 0, 0];
  for (const letter of letters) {
    const value = VALUES.get(letter);
    number += (value & 31) << shift;
    shift += 5;
    if (value & 32) continue;
    last += (number >> 2) + 1;
    pages.set(last, number & 3);
    [number, shift] = [0, 0];
  }
  return pages;
}

/** Looks terms up; `starts` are the first terms of the pieces t0.js, t1.js … below `base`. */
export function lookup(base, starts) {
  const pieces = new Map();

  const at = (term) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const piece = async (number) => {
    if (!pieces.has(number)) {
      const text = await load(base, `t${number}`);
      const cut = (
        line,
      ) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)];
      pieces.set(number, new Map(text.split("\n").map(cut)));
    }
    return pieces.get(number);
  };

  /** The pages with a term. */
  const pages = async (term) => unpacked((await piece(at(term))).get(term) ?? "");

  /** The terms that begin so, each with its letters to unpack. */
  const beginning = async (prefix) => {
    const from = at(prefix);
    const to = Math.min(at(`${prefix}\uffff`), from + MOST_PIECES - 1);
    const numbers = Array.from({ length: to - from + 1 }, (_, more) => from + more);
    const found = await Promise.all(numbers.map(piece));
    return found.flatMap((one) => [...one]).filter(([term]) => term.startsWith(prefix));
  };

  /** All terms of the piece that this one would stand in: those most like it. */
  const around = async (term) => [...(await piece(at(term)))];

  return { pages, beginning, around };
}
