// Results as elements. Text is always put in as text, never as markup.

import { h } from "../shared/element.js";
import { passage } from "./passage.js";

const AT_ONCE = { groups: 5, members: 3 };
const HAN_RUN =
  /([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff][\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3001-\u3011《》（），；：！？]*)/u;

/** Makes elements of one search: `home` is the language's root, `said` the words of the page. */
export function view(search, { asked }, home, said) {
  // A folder on a disk has no server that answers for `places/`.
  const file = location.protocol === "file:" ? "index.html" : "";
  const href = (url) => new URL(`${url}${file}`, home).href;

  /** The next groups as list items, and what is left of them. */
  async function some(groups) {
    const next = groups.slice(0, AT_ONCE.groups);
    return { items: await Promise.all(next.map(item)), rest: groups.slice(AT_ONCE.groups) };
  }

  async function item(group) {
    if (!group.head) return h("li", {}, ...(await told(group.members[0], "h2")));
    const [url, title] = group.head;
    const heading = h(
      "h2",
      { class: "search__group" },
      h("a", { href: href(url) }, ...text(title)),
    );
    const members = h("ul", { class: "search__members" });
    const more = await extend(members, group.members);
    return h("li", {}, heading, members, ...more);
  }

  /** Put the next members into their list; answers a button for the others, or nothing. */
  async function extend(list, pages) {
    const next = pages.slice(0, AT_ONCE.members);
    const items = await Promise.all(
      next.map(async (page) => h("li", {}, ...(await told(page, "h3")))),
    );
    list.append(...items);
    const rest = pages.slice(AT_ONCE.members);
    if (!rest.length) return [];
    const words = (rest.length === 1 ? said.restOne : said.restOther).replace("{n}", rest.length);
    const button = h("button", { type: "button", class: "search__rest" }, words);
    button.addEventListener("click", async () => {
      const last = list.lastElementChild;
      const more = await extend(list, rest);
      button.replaceWith(...more);
      last.nextElementSibling.querySelector("a").focus();
    });
    return [button];
  }

  async function told(number, level) {
    const page = await search.page(number);
    const parts = [
      h(level, { class: "search__title" }, h("a", { href: href(page.url) }, ...text(page.title))),
    ];
    if (page.about.length) {
      parts.push(h("p", { class: "search__meta" }, ...text(page.about.join(" · "))));
    }
    if (page.amount) parts.push(h("p", { class: "search__amount" }, ...text(page.amount)));
    const found = passage(page.texts, asked, search.names, page.sections);
    if (found?.section) {
      const address = `${href(page.url)}#${found.section.id}`;
      parts.push(
        h(
          "p",
          { class: "search__section" },
          h("a", { href: address }, ...marks(found.section.pieces)),
        ),
      );
    }
    const pieces = found?.pieces ?? [{ text: page.description }];
    parts.push(h("p", { class: "search__excerpt" }, ...marks(pieces)));
    return parts;
  }

  return { some };
}

function marks(pieces) {
  return pieces.flatMap((one) => (one.hit ? [h("mark", {}, ...text(one.text))] : text(one.text)));
}

/** A text as nodes, on pages of another language with Chinese said to be Chinese. */
function text(value) {
  if (document.documentElement.lang.startsWith("zh")) return [value];
  const pieces = value.split(HAN_RUN).map((
    one,
    at,
  ) => (at % 2 ? h("span", { lang: "zh-Hans" }, one) : one));
  return pieces.filter((one) => one !== "");
}
