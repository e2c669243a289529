// What the reader has said so far, each with a way to change it.

import { button, h } from "./dom.js";
import { said } from "./rules.js";
import { pick, word } from "./words.js";

/** The list of answers, or null before the first; `change(fact)` goes back to one. */
export function givenView(state, facts, change) {
  if (!state.asked.length) return null;
  const rows = state.asked.map((id) => {
    const fact = facts.get(id);
    const told = id in state.answers ? said(fact, state.answers[id]) : word("was_skipped");
    const label = word("change_answer", { question: pick(fact.question) });
    return h(
      "li",
      {},
      h("span", { class: "finder-asked" }, pick(fact.question)),
      " ",
      h("strong", {}, told),
      " ",
      button(word("change"), () => change(id), { class: "finder-link", "aria-label": label }),
    );
  });
  return h(
    "details",
    { class: "finder-given" },
    h("summary", {}, word("given_title", { n: rows.length })),
    h("ol", {}, rows),
  );
}
