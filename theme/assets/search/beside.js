// What stands beside the results: what a word means, and the finder with what was understood.

import { h } from "../shared/element.js";
import { text } from "./view.js";

const MOST = 2; // words explained at once
const GROWN = 16; // years
const OLD = 60;

/**
 * The elements beside the results of `found`, see engine.js. `home` is the language's root, `said`
 * the words of the page; a page's address ends in `file` where no server would add it.
 */
export async function beside(search, found, { home, said, file }) {
  const terms = found.terms.slice(0, MOST);
  const meanings = await Promise.all(terms.map((one) => search.meaning(one).catch(() => null)));
  const glossary = new URL(`${said.glossary}/${file}`, home).href;
  const boxes = meanings.filter(Boolean).map(([id, name, meaning]) => (
    h(
      "div",
      { class: "search__meaning" },
      h("p", {}, h("a", { href: `${glossary}#${id}` }, ...text(name))),
      h("p", {}, ...text(meaning)),
    )
  ));
  return { boxes, finder: finderLink(found.heard, { home, said, file }) };
}

/** Who a question is about that names an age alone, unless the reader says that it is them. */
function whomAt({ years, own }) {
  if (own) return "me";
  return years < GROWN ? "child" : years < OLD ? "me" : "cared-for";
}

/** The name under which a script reads data-NAME. */
function inScript(attribute) {
  return attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** A link to the finder that fills in the age and for whom; null where neither was said. */
function finderLink({ age, whom: asked, follow }, { home, said, file }) {
  if (!age && !asked) return null;
  const whom = asked ?? whomAt(age);
  const answers = new URLSearchParams({ for: whom });
  if (age) answers.set(said.fact, age.years);
  const known = [age && said.age.replace("{n}", age.years), whom && said[inScript(`whom-${whom}`)]];
  const address = `${new URL(`${said.finder}/${file}`, home).href}#${answers}`;
  const words = said.ask.replace("{n}", 1 + following(follow, whom, age))
    .replace("{known}", known.filter(Boolean).join(said.comma));
  return h("p", { class: "search__finder" }, h("a", { href: address }, words));
}

/** How many questions follow the list for each thing that is ticked there, at most. */
function following(follow, whom, age) {
  const own = follow.filter(([one]) => one === whom);
  const [any, ...byAge] = own; // the first is for an age that isn't known
  const right = age ? byAge.filter(([, least]) => least <= age.years).at(-1) : null;
  return (right ?? any)?.[2] ?? 0;
}
