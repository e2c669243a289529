// What stands above the questions and results: for whom and where they are, and ways to begin anew.

import { button, h } from "./dom.js";
import { pick, word } from "./words.js";

export function headView(place, subject, app) {
  return h(
    "div",
    { class: "finder-head" },
    h(
      "p",
      {},
      h("strong", {}, pick(place.name)),
      ` · ${place.year} · `,
      word(`subject_${subject}`),
    ),
    h(
      "p",
      { class: "finder-buttons" },
      button(word("change_start"), app.toStart, { class: "finder-link" }),
      button(word("restart"), app.restart, { class: "finder-link" }),
    ),
  );
}

/** A year that is over is said to be so; the reader's own calendar decides. */
export function pastNotice(year) {
  if (year >= new Date().getFullYear()) return null;
  return h("p", { class: "notice notice-warning", role: "note" }, word("past", { year }));
}
