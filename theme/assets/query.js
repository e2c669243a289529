// What to ask Pagefind for, and what to make of its answers. Nothing here touches the page.
// The Chinese index holds one word per character (see generator/build/search_text.py), so each
// word of a query is looked up as a phrase of its characters: any part of any sentence is found.

import { HAN, pairs, pieces, simplified, spaced, terms } from "./words.js";

const FOR_READERS = ["allocation", "family", "glossary", "place", "plan", "programme"];
const OWN_WORDS = 1.5; // how much more a page with the query's own words weighs


/**
 * The results with every word of the query, and the results that come near, each the best first.
 *
 * `words` is what words.js made of the site's list of names; `filters` go to Pagefind as they are.
 * A page named like the whole query comes first, then pages with the query's own words, then
 * those with other names for the same. 停车位 comes near 停车泊位: pages with half of what is
 * asked for count.
 */
export async function find(pagefind, query, words, filters = {}) {
  const ask = asker(pagefind, filters);
  const wanted = terms(simplified(query, words).toLowerCase());
  const whole = wanted.join(" ");
  const alike = (name) => [name, ...(words.same.get(name) ?? [])];
  const parts = said(wanted).map((one) => pieces(one, words).map(alike));
  const order = ordered(await preferred(ask, parts.flat(), words));
  const named = await ask.called(alike(whole));
  const own = together(await ask.each(wanted.map((term) => [term])));
  const other = together(await ask.each(parts.flat()));
  const exact = distinct([...named, ...order(merged(own, other))]);
  const close = order(await nearly(ask, parts));
  return { exact, near: distinct([...exact, ...close]).slice(exact.length) };
}

/** What must be there each by itself: each Chinese word, and the others as one question. */
function said(wanted) {
  const other = wanted.filter((term) => !HAN.test(term)).join(" ");
  return [...wanted.filter((term) => HAN.test(term)), ...(other ? [other] : [])];
}

/** How much a reader wants each page, as id -> number: of the place and year named, not tables. */
async function preferred(ask, names, { places }) {
  const found = new Map();
  const add = (results, much) =>
    results.forEach(({ id }) => found.set(id, (found.get(id) ?? 0) + much));
  const isYear = (name) => /^20\d\d$/.test(name);
  for (const [name] of names) {
    if (places[name]) add(await ask.filtered({ place: places[name] }), 4);
    if (isYear(name)) add(await ask.filtered({ year: name }), 4);
  }
  if (names.every(([name]) => places[name] || isYear(name))) {
    add(await ask.filtered({ kind: "plan" }), 1);
  }
  add(await ask.filtered({ kind: { any: FOR_READERS } }), 2);
  return found;
}

function ordered(wish) {
  const much = ({ result: { id } }) => wish.get(id) ?? 0;
  return (scored) =>
    [...scored].sort((a, b) => much(b) - much(a) || b.score - a.score).map(({ result }) => result);
}

/** Questions to the index, each put once. */
function asker(pagefind, filters) {
  const asked = new Map();
  const search = (text, more = {}) => {
    const key = JSON.stringify([text, more]);
    if (!asked.has(key)) asked.set(key, pagefind.search(text, { filters: { ...filters, ...more } }));
    return asked.get(key);
  };
  /** The pages with any of `names` in their text, as id -> result. */
  const holding = async (names) => {
    const found = new Map();
    for (const name of names) {
      const { results } = await search(HAN.test(name) ? `"${spaced(name)}"` : name);
      for (const one of results) {
        if (!(found.get(one.id)?.score > one.score)) found.set(one.id, one);
      }
    }
    return found;
  };
  const each = (lists) => Promise.all(lists.map(holding));
  const filtered = async (more) => (await search(null, more)).results;
  /** The pages that are called one of `names`. */
  const called = (names) => filtered({ name: { any: names } });
  return { holding, each, filtered, called };
}

/** The results that stand in all of the maps, with the sum of their scores. */
function together(maps) {
  if (!maps.length) return [];
  const score = (one) => maps.reduce((sum, map) => sum + map.get(one.id).score, 0);
  return [...maps[0].values()]
    .filter(({ id }) => maps.every((map) => map.has(id)))
    .map((result) => ({ result, score: score(result) }));
}

/** The results of both lists, each once. */
function merged(own, other) {
  const all = new Map(other.map((one) => [one.result.id, one]));
  for (const { result, score } of own) {
    all.set(result.id, { result, score: Math.max(score, all.get(result.id)?.score ?? 0) * OWN_WORDS });
  }
  return [...all.values()];
}

/** The results with at least half of what is asked for, of each Chinese word by itself. */
async function nearly(ask, parts) {
  const shares = await Promise.all(parts.map((names) => sharing(ask, names)));
  if (!shares.length) return [];
  const sum = (id) => shares.reduce((all, share) => all + share.get(id).share, 0);
  return [...shares[0]]
    .filter(([id]) => shares.every((share) => share.get(id)?.share >= 0.499))
    .map(([id, { result }]) => ({ result, score: sum(id) }));
}

/** How much of the pieces each page has, as id -> { result, share }; of long ones their pairs. */
async function sharing(ask, names) {
  const shares = new Map();
  for (const alike of names) {
    const long = alike.length === 1 && HAN.test(alike[0]) && alike[0].length > 2;
    const parts = long ? pairs(alike[0]).map((pair) => [pair]) : [alike];
    for (const found of await ask.each(parts)) {
      for (const [id, result] of found) {
        const share = (shares.get(id)?.share ?? 0) + 1 / parts.length / names.length;
        shares.set(id, { result, share });
      }
    }
  }
  return shares;
}

function distinct(results) {
  return [...new Map(results.map((one) => [one.id, one])).values()];
}
