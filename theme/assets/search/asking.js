// What a query says beside names: what somebody needs, for whom, how old, and what isn't here.
// The words are the data's; start.js holds those of its language.

import { ageIn } from "./ages.js";
import { dateIn } from "./dates.js";
import { stem } from "./stem.js";
import { HAN, normal, plainly, tokens } from "./text.js";

const OF_LENGTH = [0, 0.8, 1, 1.2, 1.5]; // what a Chinese cue of so many characters says
const OF_WORDS = [0, 1, 1.5, 1.8]; // and an English one of so many words
const OWN = 0.5; // what names of pages say that are no subject of their own
const MOST = 0.7; // of a query, so that it asks for nothing but what the cue leads to
const LEAST = 0.3; // of the likeliest page that another one must reach

const YEAR = /(20\d\d) ?年度?/gu; // what says that a number is a year is no word of a page

const split = (text) => text.split("|").filter(Boolean);

/** What start.js knows of asking, ready to be looked up in. */
export function prepareAsking(
  { asking, filler, cues, ages, kin, elsewhere, follow, definition, whole, soft },
) {
  const empty = split(asking);
  const words = {
    emptyZh: anyOf(empty),
    emptyEn: new Set([...empty, ...split(filler)].flatMap((one) => tokens(normal(one)))),
    fillers: new Set(split(filler).flatMap((one) => tokens(normal(one)))),
    whole: split(whole).map(plainly).sort(longerFirst),
    soft: new Set(split(soft)),
    definition: split(definition),
    ages,
    follow,
    elsewhere: elsewhere.map(split),
  };
  const table = new Map();
  for (const [said, leads, much] of cues) {
    split(said).forEach((one) => enter(table, one, { leads, much }, words));
  }
  const kinship = new Map();
  kin.forEach(([whom, said]) => split(said).forEach((one) => kinship.set(plainly(one), whom)));
  const kinZh = anyOf([...kinship.keys()]);
  const emptyEn = new Set([...words.emptyEn, ...kinship.keys()]);
  const kinEn = [...kinship.keys()].filter((one) => one.includes(" ")).sort(longerFirst);
  return { ...words, emptyEn, cues: table, kin: kinship, kinZh, kinEn };
}

function longerFirst(one, other) {
  return other.length - one.length;
}

/** A pattern of any of the words that are Chinese, the longest first. */
function anyOf(some) {
  const chinese = some.filter((one) => HAN.test(one)).sort(longerFirst);
  return chinese.length ? new RegExp(chinese.join("|"), "gu") : /(?!)/gu;
}

/** A cue as it is looked up: Chinese as it stands, other words by their beginnings. */
function enter(table, said, cue, { fillers }) {
  const plain = plainly(said);
  const key = HAN.test(plain) ? plain : stems(plain, fillers).join(" ");
  if (key) table.set(key, [...(table.get(key) ?? []), cue]);
}

function stems(plain, fillers) {
  const words = plain.split(" ").filter((one) => one && !HAN.test(one));
  return words.filter((word) => !fillers.has(word)).map((word) => stem(word, 3));
}

/**
 * What a plain query says, see words.js: `leads` are pages with how much speaks for each, at most
 * 1; `sure` how much was understood; age, `date`, `whom`, `elsewhere` where it names them;
 * `defines` whether it asks what a word means; `named` pages by whose other name it goes; `rest` is the query without ages and dates.
 */
export function hear(text, raw, asking, known = new Map()) {
  const small = normal(raw);
  const date = dateIn(small);
  const aged = date ? null : ageIn(small);
  const age = aged && isNamed(text, plainly(aged.text), known) ? null : aged;
  const cut = [age, date].filter(Boolean).flatMap((one) => [one.text, plainly(one.text)]);
  const rest = cut.reduce((left, one) => left.replace(one, " "), text);
  const whom = whomOf(text, asking);
  const found = [...cuesIn(rest, asking), ...(age ? ofAge(age.years, asking) : [])];
  return {
    ...weighed(found),
    named: (age || whom ? [] : found).filter(({ part }) => part >= MOST).flatMap(({ leads }) =>
      pagesOf(leads)
    ),
    age,
    date,
    whom,
    follow: asking.follow,
    elsewhere: asking.elsewhere.filter((names) => names.some((one) => says(text, plainly(one)))),
    defines: asking.definition.some((one) => says(text, one)),
    rest: withoutKin(rest, asking).replace(YEAR, "$1 ").replace(/ +/g, " ").trim(),
  };
}

/** Whether some words of a text are within a name: 八十岁补贴. */
function isNamed(text, words, known) {
  return [...known.keys()].some((name) => name.includes(words) && says(text, name));
}

/** A text without kin of several words, each of which says something else: "mother in law". */
function withoutKin(text, { kinEn }) {
  return kinEn.reduce((left, one) => left.replace(` ${one} `, " "), ` ${text} `);
}

function says(text, words) {
  return HAN.test(words) ? text.includes(words) : ` ${text} `.includes(` ${words} `);
}

function ofAge(years, { ages }) {
  const right = ages.filter(([least, below]) => years >= least && years < below);
  return right.map(([, , leads]) => ({ leads: [{ leads, much: 1 }], weight: 1.3, part: 0 }));
}

/** The cues of a text, the longest first; none within another or within a longer word. */
function cuesIn(text, asking) {
  return [...chineseCues(text, asking), ...otherCues(text, asking)];
}

function chineseCues(text, { cues, whole }) {
  const found = [];
  for (let at = 0; at < text.length;) {
    const word = whole.find((one) => text.startsWith(one, at));
    const most = word ? word.length : 8;
    let length = Math.min(most, text.length - at);
    if (word && !cues.has(word)) length = 0;
    while (length > 0 && !(HAN.test(text[at]) && cues.has(text.slice(at, at + length)))) length--;
    if (length) {
      const weight = OF_LENGTH[Math.min(length, OF_LENGTH.length - 1)];
      const part = length / text.replaceAll(" ", "").length;
      found.push({ leads: cues.get(text.slice(at, at + length)), weight, part });
    }
    at += length || word?.length || 1;
  }
  return found;
}

function otherCues(text, { cues, whole, fillers, emptyEn }) {
  const without = whole.reduce((left, one) => ` ${left} `.replace(` ${one} `, " "), text);
  const stemmed = stems(without, fillers);
  const telling = stems(without, emptyEn).length;
  const found = [];
  for (let at = 0; at < stemmed.length; at++) {
    for (let length = Math.min(4, stemmed.length - at); length > 0; length--) {
      const leads = cues.get(stemmed.slice(at, at + length).join(" "));
      if (!leads) continue;
      const part = length / Math.max(length, telling);
      found.push({ leads, weight: OF_WORDS[Math.min(length, OF_WORDS.length - 1)], part });
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Pages by how much speaks for them. */
function weighed(found) {
  const leads = new Map();
  for (const { leads: lists, weight, part } of found) {
    for (const { leads: pages, much } of lists) {
      const all = part >= MOST ? 1 : much;
      const share = all * weight / Math.sqrt(lists.length);
      pages.forEach((page, at) => {
        leads.set(page, (leads.get(page) ?? 0) + share * (1 - 0.15 * at));
      });
    }
  }
  const most = Math.max(0, ...leads.values());
  const kept = [...leads].filter(([, value]) => value >= LEAST * most);
  return {
    leads: new Map(kept.map(([page, value]) => [page, value / most])),
    sure: Math.min(1, most / 1.3),
  };
}

/** The pages about the site that a cue leads to: it says their name in other words. */
function pagesOf(cues) {
  return cues.filter(({ much }) => much <= OWN).flatMap(({ leads }) => leads);
}

function whomOf(text, { kin }) {
  let longest = "";
  for (const one of kin.keys()) {
    if (one.length > longest.length && says(text, one)) longest = one;
  }
  return longest ? kin.get(longest) : null;
}
