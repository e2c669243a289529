// What to ask Pagefind for, and what to make of its answers. Nothing here touches the page.
// The Chinese index holds one word per character (see generator/build/search_text.py), so each
// word of a query is looked up as a phrase of its characters: any part of any sentence is found.

export const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const ENOUGH = 5;

/** The words of a query: "停车位，南昌10个" -> ["停车位", "南昌10个"]. */
export function terms(query) {
  return query.normalize("NFKC").split(/[^\p{L}\p{N}\p{M}%.'-]+/u).filter(Boolean);
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

/**
 * The results with every word of the query, and the results that come near, each the best first.
 *
 * 停车位 comes near 停车泊位: pages with half of a word's pairs count, where few have them all.
 */
export async function find(pagefind, query) {
  const wanted = terms(query);
  if (!wanted.some((term) => HAN.test(term))) {
    return { exact: (await pagefind.search(query)).results, near: [] };
  }
  const ranked = (await pagefind.search(wanted.map(spaced).join(" "))).results;
  const holding = await Promise.all(wanted.map((term) => pagesWith(pagefind, term)));
  const exact = ranked.filter((result) => holding.every((pages) => pages.has(result.id)));
  if (exact.length >= ENOUGH) return { exact, near: [] };
  return { exact, near: await nearly(pagefind, wanted, new Set(exact.map(({ id }) => id))) };
}

async function pagesWith(pagefind, term) {
  const phrase = HAN.test(term) ? `"${spaced(term)}"` : term;
  const { results } = await pagefind.search(phrase);
  return new Map(results.map((result) => [result.id, result]));
}

async function nearly(pagefind, wanted, known) {
  const close = await Promise.all(wanted.map((term) => pagesNear(pagefind, term)));
  const [first, ...others] = close;
  const hits = (id) => close.reduce((sum, pages) => sum + pages.get(id).hits, 0);
  return [...first.values()]
    .filter(({ result: { id } }) => !known.has(id) && others.every((pages) => pages.has(id)))
    .sort((a, b) => hits(b.result.id) - hits(a.result.id))
    .map(({ result }) => result);
}

/** The pages with at least half of a word's pairs, with how many: id -> { result, hits }. */
async function pagesNear(pagefind, term) {
  const parts = HAN.test(term) && term.length > 2 ? pairs(term) : [term];
  const found = new Map();
  for (const part of parts) {
    for (const [id, result] of await pagesWith(pagefind, part)) {
      found.set(id, { result, hits: (found.get(id)?.hits ?? 0) + 1 });
    }
  }
  return new Map([...found].filter(([, { hits }]) => hits >= parts.length / 2));
}
