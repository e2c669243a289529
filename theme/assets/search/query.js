// What the index answers to a query. Nothing here touches the page.

import { hear } from "./asking.js";
import { complete, covered } from "./evidence.js";
import { lackingIn } from "./lacking.js";
import { ranking } from "./rank.js";
import { HAN } from "./text.js";
import { merged, unitsOf } from "./units.js";
import { mended } from "./typos.js";
import { isWhere, kin, missing, permitted, preferred } from "./wish.js";
import { pieces, plain, simplified } from "./words.js";

const TITLE = 3;
const NEIGHBOUR = 0.3; // how much speaks for the pages near what is lacking
const MOST_NEAR = 24;
const LOOKED_AT = 3; // pages at the top, which are shown anyway
const TURNS = 3;

/**
 * The pages with all that is asked for, and those that come near, the best first.
 *
 * `index` looks terms up, `start` is what start.js holds, `words` what words.js made of it.
 * `filters` are values by filter, such as {year: "2023"}. Answers the numbers of the pages, how
 * many have all and how many come near, the pieces of the query, what else it says (`heard`, see
 * asking.js), and the places and years that nothing here is about (`absent`). `mended` says which piece was
 * taken for another, as {from, to}: what is found then only comes near.
 */
export async function find(index, start, words, query, filters = {}) {
  const simple = simplified(query, words);
  const read = await reading(index, start, words, plain(simple), simple);
  const { text, heard, asked, parts } = read;
  const lacks = lackingIn(asked, start);
  const absent = [
    ...missing(start, words, asked, heard),
    ...lacks.map(({ text }) => ({ thing: text })),
  ];
  const firm = asked.filter(({ soft }) => !soft);
  const evidence = {
    heard,
    parts,
    wish: preferred(start, words, asked),
    named: absent.length ? new Map() : await called(index, text, firm, words, heard.named),
    exact: absent.length ? new Map() : complete(parts),
    near: covered(parts),
    leads: leading(start, heard, lacks),
  };
  const allowed = permitted(start, filters);
  const order = () => ordered(start, evidence, allowed);
  const about = firm.filter(({ where }) => !where);
  const { results, exact, near, value } = /\s/.test(query) && HAN.test(query)
    ? order() // words that somebody set apart may stand anywhere on a page
    : await together(order, evidence, (page) => index.read(page, about));
  const all = [...new Set([...results, ...allowed(kin(results[0], start))])];
  return {
    results: all,
    exact: read.mended ? 0 : exact,
    near: near + all.length - results.length + (read.mended ? exact : 0),
    asked: firm,
    heard,
    absent,
    mended: read.mended,
    wish: evidence.wish,
    value,
  };
}

/** The pages that are found or near, the best first; how many are found, and near. */
function ordered(start, evidence, allowed) {
  const { value, isFound, isNear, isLoose } = ranking(start, evidence);
  const every = allowed([...start.pages.kind.keys()]);
  const best = (some) => some.sort((a, b) => value(b) - value(a) || a - b);
  const found = every.filter(isFound);
  const near = best(every.filter((page) => !isFound(page) && isNear(page))).slice(0, MOST_NEAR);
  const results = best([...found, ...near]);
  return { results, exact: found.length, near: near.length, value, isLoose };
}

/**
 * The order without pages that have a question's words in different places only. The first pages
 * are looked at; where none has them together, no other page is believed to.
 */
async function together(order, { exact }, isTogether) {
  for (let turn = 0; turn < TURNS; turn++) {
    const found = order();
    const loose = found.results.slice(0, LOOKED_AT).filter(found.isLoose);
    const apart = [];
    for (const page of loose) if (!(await isTogether(page))) apart.push(page);
    if (!apart.length) return found;
    const all = apart.length === loose.length;
    for (const page of all ? found.results.filter(found.isLoose) : apart) exact.delete(page);
  }
  return order();
}

/** What a query says, its pieces and their pages; read again where a piece seems mistyped. */
async function reading(index, start, words, text, raw, mendedAs) {
  const heard = hear(text, raw, words.asking, words.known);
  const asked = cut(heard, words);
  const parts = await Promise.all(
    asked.filter(({ soft }) => !soft).map((one) => unitsOf(index, one, start.pages.kind.length)),
  );
  const lost = mendedAs ? [] : parts.filter((one) => one.lost);
  const right = mended(text, lost.map((one) => one.text), words);
  if (right) return reading(index, start, words, right.text, right.text, right);
  const slip = parts.length === 1 ? parts[0].slip : null;
  return { text, heard, asked, parts, mended: mendedAs ?? slip ?? null };
}

/** The pieces of a query: its names and words, and its date. */
function cut({ rest, date, age, sure, elsewhere }, words) {
  const others = new Set(elsewhere.flat().map((one) => plain(one)));
  const found = pieces(rest, words, Boolean(age) || sure > 0).filter(({ text }) =>
    !others.has(text)
  );
  const [numbers, named] = [
    found.some(({ text }) => /\d/.test(text)),
    found.filter((one) => isWhere(one, words.places)).length > 1,
  ];
  const marked = found.map((one) => ({
    ...one,
    where: isWhere(one, words.places),
    soft: words.asking.soft.has(one.text) && found.length > 1 && !numbers && !named,
  }));
  return date ? [...marked, { text: date.text, term: date.term }] : marked;
}

/** The pages that bear as their name what is asked for. */
async function called(index, text, asked, { known }, others) {
  const [one] = asked;
  const things = known.get(text) ?? (asked.length === 1 ? one.things : undefined);
  const spelt = [...new Set([text, asked.map((piece) => piece.text).join(" ")])].filter(Boolean);
  const names = things?.map((thing) => `~${thing}`) ?? spelt;
  const found = await Promise.all(names.map((name) => index.pages(`=${name}`)));
  return merged([...found, new Map(others.map((page) => [page, TITLE]))]);
}

/** How much a question's words speak for each page: a common page's members share what it has. */
function leading({ pages, lists, lacks }, { leads, sure }, lacking) {
  const near = lacking.flatMap(({ things }) => things.flatMap((one) => lacks.get(one)));
  const found = new Map(near.map((page) => [page, NEIGHBOUR]));
  pages.group.forEach((group, page) => {
    const head = lists.group[group]?.[2];
    const much = Math.max(leads.get(page) ?? 0, leads.get(head) ?? 0);
    if (much) found.set(page, much * sure);
  });
  return found;
}
