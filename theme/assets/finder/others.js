// What stands below the results: works built for everyone, and benefits for somebody else.

import { SUBJECTS } from "./answers.js";
import { cardBody } from "./card.js";
import { button, h } from "./dom.js";
import { concerns } from "./questions.js";
import { pick, word } from "./words.js";

/** Works in the plan, with nothing to apply for; null when there are none. */
export function worksView(benefits, context) {
  if (!benefits.length) return null;
  return section("works", benefits, (benefit) => {
    const details = h("details", {}, h("summary", {}, h("span", { class: "finder-title" }, pick(benefit.title))));
    details.addEventListener("toggle", () => {
      if (details.children.length === 1) {
        details.append(h("div", { class: "finder-body" }, cardBody({ benefit }, context)));
      }
    });
    return h("li", { class: "finder-row" }, details);
  });
}

/** Benefits that these questions don't touch, and a way to the questions that do. */
export function othersView(benefits, subject, context, turnTo) {
  if (!benefits.length) return null;
  const ways = SUBJECTS.filter(
    (one) => one !== subject && benefits.some((benefit) => concerns(benefit, one, context)),
  );
  const buttons = ways.map((one) => button(word(`ask_${one}`), () => turnTo(one)));
  const view = section("others", benefits, (benefit) =>
    h("li", { class: "finder-row finder-other" }, pick(benefit.title)),
  );
  view.append(h("p", { class: "finder-buttons" }, buttons));
  return view;
}

function section(key, benefits, row) {
  const heading = h("h2", { id: `finder-${key}` }, word(`${key}_title`, { n: benefits.length }));
  return h(
    "section",
    { class: `finder-group finder-${key}-group`, "aria-labelledby": heading.id },
    heading,
    h("p", { class: "finder-group-text" }, word(`${key}_text`)),
    h("ul", { class: "finder-rows" }, benefits.map(row)),
  );
}
