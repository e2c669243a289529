// A slip in a query: one character typed for another of its sound, or a letter or two gone wrong.

import { alike } from "./stem.js";
import { HAN } from "./text.js";

const LEAST = 5; // letters of a word that may have slipped
const OF_SOUND = { short: 12, long: 24 }; // places apart in the order of sounds

let order;

/**
 * A character's place in GB 2312, which lists its first 3,755 by sound: neighbours sound alike.
 * Browsers know the order, so that no page has to bring it.
 */
function place(character) {
  if (!order) {
    const bytes = [];
    for (let row = 0xb0; row <= 0xd7; row++) {
      for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
    }
    const characters = [...new TextDecoder("gbk").decode(new Uint8Array(bytes))];
    order = new Map(characters.map((one, at) => [one, at]));
  }
  return order.get(character);
}

/**
 * The text with the first of the pieces that stands nowhere put right by a name of what is here,
 * as {text, from, to}; null where no name comes near. `lost` are the pieces' texts.
 */
export function mended(text, lost, { known, own }) {
  for (const one of lost) {
    const right = HAN.test(one)
      ? bySound(text, one, own)
      : isWord(one, known)
      ? null
      : byLetters(one, own);
    if (right) return { ...right, text: text.replace(right.from, right.to) };
  }
  return null;
}

/** Whether a word is one of a name's, and so no slip: a deed is not the dead. */
function isWord(text, known) {
  return [...known.keys()].some((name) => name.split(" ").includes(text));
}

/** The name that a part of a text sounds like; some of the part lies in the piece that is lost. */
function bySound(text, lost, names) {
  let best = null;
  const begin = text.indexOf(lost);
  for (const name of names) {
    if (name.length < 2 || name.length > text.length || !HAN.test(name)) continue;
    const most = name.length > 2 ? OF_SOUND.long : OF_SOUND.short;
    const first = Math.max(0, begin - name.length + 1);
    for (let at = first; at < begin + lost.length && at + name.length <= text.length; at++) {
      const from = text.slice(at, at + name.length);
      if (name.length === 2 && from !== lost) continue; // two characters of two words
      const apart = slip(from, name);
      if (apart > most || (best && !better(name, apart, best))) continue;
      best = { from, to: name, apart };
    }
  }
  return best;
}

/** Longer names are surer; of two as long the one whose sound is nearer. */
function better(name, apart, best) {
  return name.length > best.to.length || (name.length === best.to.length && apart < best.apart);
}

/** How far apart the sounds of the one character are in which two texts differ. */
function slip(one, other) {
  const different = [...one].flatMap((c, at) => (c === other[at] ? [] : [at]));
  if (different.length !== 1) return Infinity;
  const [at] = different;
  const apart = Math.abs(place(one[at]) - place(other[at]));
  return Number.isNaN(apart) ? Infinity : apart;
}

function byLetters(text, names) {
  if (text.length < LEAST || /\d/.test(text) || text.includes(" ")) return null;
  let best = null;
  for (const name of names) {
    for (const word of name.split(" ")) {
      if (HAN.test(word) || word.length < LEAST || word[0] !== text[0]) continue;
      if (!alike(text, word) || text.startsWith(word)) continue; // a carer is no slip of care
      const apart = Math.abs(word.length - text.length);
      if (!best || apart < best.apart) best = { from: text, to: word, apart };
    }
  }
  return best;
}
