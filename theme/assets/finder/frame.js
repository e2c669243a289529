// What stands above the questions and results: for whom and where they are, and ways to begin anew.

import { button, h } from "./dom.js";
import { isOver } from "./time.js";
import { pick, word } from "./words.js";

export function headView(place, subject, app) {
  const own = { place: pick(place.name), year: place.year };
  return h(
    "div",
    { class: "finder-head" },
    h(
      "p",
      {},
      h("strong", {}, pick(place.whole)),
      ` · ${place.year} · `,
      word(`subject_${subject}`),
    ),
    place.plan ? h("p", {}, word("plan_of", { ...own, plan: pick(place.plan) })) : null,
    place.not_held ? h("p", {}, pick(place.not_held)) : null,
    h(
      "p",
      { class: "finder-buttons" },
      button(word("change_start"), app.toStart, { class: "finder-link" }),
      button(word("restart"), app.restart, { class: "finder-link" }),
    ),
  );
}

/** Plans that aren't here whole: what they promise besides can't be found here. */
export function partNotices(plans) {
  return plans.filter((plan) => plan.incomplete).map((plan) =>
    h(
      "div",
      { class: "notice notice-warning", role: "note" },
      h("p", {}, h("strong", {}, pick(plan.title)), " ", pick(plan.incomplete)),
    )
  );
}

/** A year that is over is said to be so; the reader's own calendar decides. */
export function pastNotice(year) {
  if (!isOver(year)) return null;
  return h(
    "div",
    { class: "notice notice-warning finder-past", role: "note" },
    h("h2", {}, word("past_title", { year })),
    h("p", {}, word("past", { year })),
  );
}
