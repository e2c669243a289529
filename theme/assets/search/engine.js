// Opens the index and puts questions to it.

import { grouped } from "./groups.js";
import { find } from "./query.js";
import { load } from "./store.js";
import { lookup } from "./terms.js";
import { plain, prepare } from "./words.js";

const FILTERS_SHOWN = ["place", "year", "topic"];

/** The search over the index whose start.js stands below `base`. Rejects when it can't be loaded. */
export async function open(base) {
  const start = await load(base, "start");
  const parts = new URL(`${start.folder}/`, base);
  const words = prepare(start);
  const index = lookup(parts, start.terms);

  /**
   * What is found as groups, see groups.js; how many pages have all that is asked for and how
   * many come near; and what was asked for, to mark it.
   */
  async function ask(query, filters) {
    const { results, wish, exact, near, asked } = await find(index, start, words, query, filters);
    return { groups: grouped(results, start, wish), counts: [exact, near], asked };
  }

  /**
   * What is shown of a page; `about` are its place, year and topic, as far as it has them,
   * `sections` the number of the first of its texts and the id of each.
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
      about: FILTERS_SHOWN.flatMap(values),
    };
  }

  return { ask, page, names: start.things, isBlank: (query) => !plain(query, words) };
}
