// Opens the index and puts questions to it.

import { grouped } from "./groups.js";
import { withLacking } from "./lacking.js";
import { isTogether } from "./passage.js";
import { find } from "./query.js";
import { load } from "./store.js";
import { lookup } from "./terms.js";
import { plain, prepare, simplified } from "./words.js";

const WHERE = ["place", "year"];

/** The search over the index whose start.js stands below `base`. Rejects when it can't be loaded. */
export async function open(base) {
  const start = withLacking(await load(base, "start"));
  const parts = new URL(`${start.folder}/`, base);
  const words = prepare(start);
  const index = { ...lookup(parts, start.terms), read };
  const defined = new Set(start.asking.defined);

  /**
   * What is found as groups, see groups.js; how many pages have all that is asked for and how
   * many come near; what was asked for, to mark it; the things that a glossary explains; what
   * else the query says, see asking.js; and the places and years that nothing here is about.
   */
  async function ask(query, filters) {
    const found = await find(index, start, words, query, filters);
    const { results, exact, near, asked, heard, absent, mended } = found;
    const terms = asked.flatMap(({ things = [] }) => things.filter((one) => defined.has(one)));
    return {
      groups: grouped(results, start, found),
      counts: [exact, near],
      asked,
      terms,
      heard: { ...heard, leads: undefined },
      absent,
      mended,
    };
  }

  /**
   * What is shown of a page; `where` are its place and year, `years` the years
   * it is about and `topic` its topic, as far as it
   * has them, `sections` the number of the first of its texts and the id of each.
   */
  async function page(number) {
    const [url, title, amount, description, texts, sections] = await load(parts, `p${number}`);
    const values = (name) => start.lists[name][start.pages[name][number]];
    return {
      url,
      title,
      amount,
      description,
      texts,
      sections,
      where: WHERE.flatMap(values),
      years: values("year"),
      topic: values("topic"),
    };
  }

  /** Whether a page has all that is asked for in one of its texts. */
  async function read(number, asked) {
    const shown = await load(parts, `p${number}`).catch(() => null);
    if (!shown) return true; // nothing speaks against it
    const [, title, , description, texts] = shown;
    return isTogether(title, [description, ...texts], asked, start.things);
  }

  /** What a glossary says of a thing: the id of its entry, its name and what it means. */
  const meaning = (thing) => load(parts, `d${thing}`);

  const isBlank = (query) => !plain(simplified(query, words));

  return { ask, page, meaning, names: start.things, isBlank };
}
