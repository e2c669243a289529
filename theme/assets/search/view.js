// Results as elements. Text is always put in as text, never as markup.

import { h, kept } from "../shared/element.js";
import { shownOf } from "./groups.js";
import { passage } from "./passage.js";

const AT_ONCE = 5; // groups
const MORE = 3; // members of a group, on demand
const HAN_RUN =
  /([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff][\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3001-\u3011《》（），；：！？]*)/u;

/**
 * Makes elements of one search: `home` is the language's root, `said` the words of the page; a
 * page's address ends in `file` where no server would add it.
 */
export function view(search, { asked, counts, mended }, { home, said, file }) {
  const href = (url) => new URL(`${url}${file}`, home).href;

  /** The groups from `first` on as list items, as many as show at once, and what is left. */
  async function some(groups, first = 0) {
    const next = groups.slice(0, AT_ONCE);
    const items = await Promise.all(
      next.map((group, at) => item(group, shownOf(first + at, { counts, mended }))),
    );
    return { items, rest: groups.slice(AT_ONCE), first: first + next.length };
  }

  async function item(group, shown) {
    if (!group.head) return h("li", {}, ...(await result(group.members[0], "h2")));
    const [url, title] = group.head;
    const heading = h(
      "h2",
      { class: "search__group" },
      h("a", { href: href(url) }, ...text(title)),
    );
    const members = h("ul", { class: "search__members" });
    const more = await extend(members, group.members, shown);
    return h("li", {}, heading, members, ...more);
  }

  /** Put the next members into their list; answers a button for the others, or nothing. */
  async function extend(list, pages, shown) {
    const next = pages.slice(0, shown);
    const items = await Promise.all(
      next.map(async (page) => h("li", {}, ...(await result(page, "h3")))),
    );
    list.append(...items);
    const rest = pages.slice(shown);
    if (!rest.length) return [];
    const words = (rest.length === 1 ? said.restOne : said.restOther).replace("{n}", rest.length);
    const button = h("button", { type: "button", class: "search__rest" }, words);
    button.addEventListener("click", async () => {
      const last = list.lastElementChild;
      const more = await extend(list, rest, MORE);
      button.replaceWith(...more);
      last.nextElementSibling.querySelector("a")?.focus();
    });
    return [button];
  }

  /** One page; where its text can't be loaded, that is said in its place. */
  async function result(number, level) {
    try {
      return parts(await search.page(number), level);
    } catch (error) {
      console.warn(error);
      return [h("p", { class: "search__lost" }, said.lost)];
    }
  }

  /** A page below a common title is told by its place and year, which come first. */
  function parts(page, level) {
    const below = level === "h3" && page.where.length > 0;
    const where = h("span", { class: "search__where" }, ...text(page.where.join(" ")));
    const link = h(
      "a",
      { href: href(page.url) },
      ...(below ? [where, " "] : []),
      ...text(page.title),
    );
    const beside = below ? page.topic : [...page.where, ...page.topic];
    const found = passage(page.texts, asked, search.names, page.sections);
    const pieces = found?.pieces ?? [{ text: page.description }];
    return kept([
      h(level, { class: "search__title" }, link),
      !below && beside.length && h("p", { class: "search__meta" }, ...text(beside.join(" · "))),
      page.amount && h("p", { class: "search__amount" }, ...text(page.amount)),
      found?.section && h("p", { class: "search__section" }, sectionLink(page, found.section)),
      h("p", { class: "search__excerpt" }, ...marks(pieces)),
      isOver(page.years) && h("p", { class: "search__past" }, pastText(page.years)),
    ]).filter(Boolean);
  }

  function pastText(years) {
    return said.past.replace("{years}", years.join(said.comma));
  }

  function sectionLink(page, { id, pieces }) {
    return h("a", { href: `${href(page.url)}#${id}` }, ...marks(pieces));
  }

  return { some };
}

/** Whether all years that a page is about are over, by the reader's own calendar. */
function isOver(years) {
  return years.length > 0 && years.every((year) => Number(year) < new Date().getFullYear());
}

function marks(pieces) {
  return pieces.flatMap((one) => (one.hit ? [h("mark", {}, ...text(one.text))] : text(one.text)));
}

/** A text as nodes, on pages of another language with Chinese said to be Chinese. */
export function text(value) {
  if (document.documentElement.lang.startsWith("zh")) return [value];
  const pieces = value.split(HAN_RUN).map((
    one,
    at,
  ) => (at % 2 ? h("span", { lang: "zh-Hans" }, one) : one));
  return pieces.filter((one) => one !== "");
}
