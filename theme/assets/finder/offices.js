// Whom to call: the offices that a document names, and the line that answers everywhere.

import { h } from "./dom.js";
import { part } from "./part.js";
import { pick, word } from "./words.js";

/** Offices with their telephone numbers, as links; what the way to apply says isn't said again. */
export function officePart({ offices, year, route, apply }) {
  if (!offices.length && !route && !apply) return null;
  const items = offices.map((office) => h("li", {}, pick(office.name), " ", phone(office.phone)));
  const number = word("hotline_number");
  return part(
    "part_office",
    items.length
      ? [h("ul", { class: "finder-offices" }, items), h("p", {}, word("offices_lead", { year }))]
      : null,
    h("p", {}, word("hotline"), " ", h("a", { class: "phone", href: `tel:${number}` }, number)),
  );
}

/** The same on paper, in a line: each number stays whole. */
export function officeLine({ offices }, lang) {
  return offices.flatMap(({ name, phone }, at) => [
    at ? word("semicolon", {}, lang) : "",
    pick(name, lang),
    " ",
    h("span", { class: "finder-number" }, phone),
  ]);
}

/** Of which year the numbers on paper are, if any are there, and the line that answers everywhere. */
export function ringing(benefits, year, lang) {
  const some = benefits.some(({ offices }) => offices.length);
  const lead = some ? `${word("offices_lead", { year }, lang)} ` : "";
  return `${lead}${word("hotline", {}, lang)} ${word("hotline_number", {}, lang)}`;
}

function phone(number) {
  return h("a", { class: "phone", href: `tel:+86-${number.replace(/^0/, "")}` }, number);
}
