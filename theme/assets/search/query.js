// What the index answers to a query. Nothing here touches the page.

import { alike, stem } from "./stem.js";
import { unpacked } from "./terms.js";
import { HAN, pairs } from "./text.js";
import { isWhere, kin, LIKED, permitted, preferred } from "./wish.js";
import { pieces, plain } from "./words.js";

const WEIGHTS = [1, 1.25, 2.2, 3.5]; // once, often, in a heading, in the title
const NAME = 1.5; // how much more a name says than any other words
const LEAST_COVERED = 0.3; // of a query on a page that comes near it
const BELOW_BEST = 0.75; // of what the nearest page covers
const MOST_NEAR = 20;
const TITLE = 3;

/**
 * The pages with all that is asked for, and those that come near, the best first.
 *
 * `index` looks terms up, `start` is what start.js holds, `words` what words.js made of it.
 * `filters` are values by filter, such as {year: "2023"}. Answers the numbers of the pages, how
 * many have all and how many come near, and the pieces of the query.
 */
export async function find(index, start, words, query, filters = {}) {
  const text = plain(query, words);
  const asked = pieces(text, words).map((one) => ({ ...one, where: isWhere(one, words.places) }));
  const parts = await Promise.all(asked.map((one) => found(index, one, start)));
  const wish = preferred(start, words, asked);
  const allowed = permitted(start, filters);
  const scores = complete(parts);
  const exact = allowed(ordered(scores, (page) => wish(page) + lead(parts, page)));
  const named = allowed(ordered(await called(index, text, asked, words), wish));
  const first = [...new Set([...named, ...exact])];
  const near = allowed(nearly(subject(parts), wish, new Set(first))).slice(0, MOST_NEAR);
  const liked = (page) => start.liked.includes(start.lists.kind[start.pages.kind[page]]);
  const telling = (page) => liked(page) || parts.every(({ whole }) => whole.get(page) === TITLE);
  const [strong, weak] = [first.filter(telling), first.filter((page) => !telling(page))];
  // Pages that only mention it come after those that are about something like it.
  const best = strong.length ? [] : near.filter(liked);
  const results = [...new Set([...strong, ...best, ...weak, ...near])];
  const all = [...new Set([...results, ...allowed(kin(results[0], start))])];
  return { results: all, wish, exact: first.length, near: all.length - first.length, asked };
}

/** The pages of one piece: `units` are lists of pages with how rare each is, `whole` has all. */
async function found(index, piece, start) {
  const total = start.pages.kind.length;
  const rare = (pages) => Math.log(1 + total / Math.max(1, pages.size));
  const lists = await units(index, piece);
  const measured = lists.map((pages) => ({ pages, rare: rare(pages) }));
  const sum = measured.reduce((before, one) => before + one.rare, 0);
  // A long run of characters is one word or two, not as many as it has pairs.
  const much = (piece.things ? NAME : 1) / Math.sqrt(measured.length);
  return { units: measured, rare: sum * much, whole: together(lists), where: piece.where };
}

async function units(index, { text, things }) {
  if (things) return [merged(await Promise.all(things.map((one) => index.pages(`~${one}`))))];
  if (!HAN.test(text)) return [await word(index, text)];
  if (text.length > 1) return Promise.all(pairs(text).map(index.pages));
  return [merged((await index.beginning(text)).map(([, letters]) => unpacked(letters)))];
}

/** The pages with a word in any of its forms; if there is none, with one that is spelt alike. */
async function word(index, text) {
  const numeral = /^[\d.]+$/.test(text);
  const short = text.length < 4 || numeral;
  const begins = short ? text : stem(text);
  const terms = await index.beginning(begins);
  const exact = terms.filter(([term]) => term === text || (!numeral && term === `${text}s`));
  const like = short && exact.length ? exact : terms.filter(([term]) => !HAN.test(term));
  const lists = like.map(([term, letters]) => weakened(unpacked(letters), term.startsWith(text)));
  if (lists.length || short) return merged(lists);
  const slips = (await index.around(text)).filter(([term]) => alike(text, term));
  return merged(slips.map(([, letters]) => weakened(unpacked(letters), false)));
}

function weakened(pages, strong) {
  if (!strong) pages.forEach((weight, page) => pages.set(page, Math.max(0, weight - 1)));
  return pages;
}

/** All pages of the lists, each with its greatest weight. */
function merged(lists) {
  const pages = new Map();
  for (const list of lists) {
    list.forEach((weight, page) => pages.set(page, Math.max(weight, pages.get(page) ?? 0)));
  }
  return pages;
}

/** The pages that stand in all lists, each with its least weight. */
function together([first, ...others]) {
  const pages = new Map();
  first.forEach((weight, page) => {
    if (others.every((one) => one.has(page))) {
      pages.set(page, Math.min(weight, ...others.map((one) => one.get(page))));
    }
  });
  return pages;
}

/** The pages with every piece, each with its score. */
function complete(parts) {
  const scores = new Map();
  for (const page of parts.length ? parts[0].whole.keys() : []) {
    if (parts.every(({ whole }) => whole.has(page))) {
      scores.set(page, sum(parts, ({ whole, rare }) => rare * WEIGHTS[whole.get(page)]));
    }
  }
  return scores;
}

/** The pages that bear as their name what is asked for. */
async function called(index, text, asked, { known }) {
  const [one] = asked;
  const things = known.get(text) ?? (asked.length === 1 ? one.things : undefined);
  const names = things ?? (text ? [text] : []);
  return merged(await Promise.all(names.map((name) => index.pages(`=${name}`))));
}

/** Without places and years, as far as anything else is asked for. */
function subject(parts) {
  const others = parts.filter(({ where }) => !where);
  return others.length ? others : parts;
}

/** The pages with a good part of what is asked for, the nearest first. */
function nearly(parts, wish, exact) {
  // What stands nowhere says nothing of what was meant.
  const known = parts
    .map(({ units, rare }) => ({ units: units.filter(({ pages }) => pages.size), rare }))
    .filter(({ units }) => units.length);
  const total = sum(known, ({ rare }) => rare);
  const scores = new Map();
  for (const { units, rare } of known) {
    const all = sum(units, (one) => one.rare);
    for (const unit of units) {
      unit.pages.forEach((weight, page) => {
        const score = (rare / total) * (unit.rare / all) * (1 + weight / 10);
        scores.set(page, (scores.get(page) ?? 0) + score);
      });
    }
  }
  const others = [...scores].filter(([page]) => !exact.has(page));
  const liked = others.filter(([page]) => wish(page) >= LIKED);
  const best = Math.max(0, ...(liked.length ? liked : others).map(([, score]) => score));
  const least = Math.max(LEAST_COVERED, BELOW_BEST * best);
  const kept = others.filter(([, score]) => score >= least);
  const value = ([page, score]) => score + wish(page) / 20;
  return kept.sort((a, b) => value(b) - value(a) || a[0] - b[0]).map(([page]) => page);
}

/** How much more a page says that has all of it in its title, or at least in headings. */
function lead(parts, page) {
  const least = Math.min(
    ...parts.filter(({ where }) => !where).map(({ whole }) => whole.get(page)),
  );
  return least === TITLE ? 3 : least === TITLE - 1 ? 1 : 0;
}

function ordered(scores, wish) {
  const pages = [...scores.keys()];
  return pages.sort((a, b) => wish(b) - wish(a) || scores.get(b) - scores.get(a) || a - b);
}

function sum(list, value) {
  return list.reduce((before, one) => before + value(one), 0);
}
