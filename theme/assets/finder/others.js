// What stands below the results: works, and benefits for somebody else.

import { askFirst } from "./ask_first.js";
import { SUBJECTS } from "./answers.js";
import { cardBody } from "./card.js";
import { button, folded, h, replace } from "./dom.js";
import { outcomesOf } from "./outcomes.js";
import { concerns } from "./questions.js";
import { pick, word } from "./words.js";

/** Works in the plan, which nobody is paid; null when there are none. */
export function worksView(benefits, context) {
  if (!benefits.length) return null;
  return section(
    "works",
    benefits,
    (benefit) => row(benefit, () => cardBody({ benefit }, context)),
  );
}

/** A title that opens to what `body()` makes at that moment. */
function row(benefit, body) {
  const title = h("h3", { class: "finder-title" }, pick(benefit.title));
  const place = h("div", { class: "finder-body" });
  const details = h("details", {}, h("summary", {}, title, askFirst(benefit)), place);
  details.addEventListener("toggle", () => details.open && replace(place, body()));
  return h("li", { class: "finder-row" }, details);
}

/** Benefits that these questions don't touch, and a way to the questions that do. */
export function othersView(benefits, subject, context, turnTo) {
  if (!benefits.length) return null;
  const ways = SUBJECTS.filter(
    (one) => one !== subject && benefits.some((benefit) => concerns(benefit, one, context)),
  );
  const buttons = ways.map((one) => button(word(`ask_${one}`), () => turnTo(one)));
  const body = (benefit) =>
    cardBody(outcomesOf([benefit], context.facts, context.answers())[0], context);
  const ask = h("p", { class: "finder-buttons" }, buttons);
  return section("others", benefits, (benefit) => row(benefit, () => body(benefit)), ask);
}

function section(key, benefits, rowOf, after = null) {
  const heading = h("h2", { id: `finder-${key}` }, word(`${key}_title`, { n: benefits.length }));
  return h(
    "section",
    { class: `finder-group finder-${key}-group`, "aria-labelledby": heading.id },
    folded(
      heading,
      h("p", { class: "finder-group-text" }, word(`${key}_text`)),
      h("ul", { class: "finder-rows" }, benefits.map(rowOf)),
      after,
    ),
  );
}
