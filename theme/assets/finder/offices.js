// Whom to call: the offices that a document names, and the line that answers everywhere.

import { h } from "./dom.js";
import { part } from "./part.js";
import { pick, word } from "./words.js";

/** Who leads it, and offices with their telephone numbers, as links. */
export function officePart(benefit) {
  const { offices, leads, year, route, apply } = benefit;
  if (!offices.length && !leads.length && !route && !apply) return null;
  const items = offices.map((office) => h("li", {}, pick(office.name), " ", phone(office.phone)));
  const number = word("hotline_number");
  return part(
    "part_office",
    leads.length ? h("p", {}, leadsText(benefit)) : null,
    items.length
      ? [h("ul", { class: "finder-offices" }, items), h("p", {}, word("offices_lead", { year }))]
      : null,
    h("p", {}, word("hotline"), " ", h("a", { class: "phone", href: `tel:${number}` }, number)),
  );
}

/** The same on paper, in a line: each number stays whole. */
export function officeLine(benefit, lang) {
  const numbers = benefit.offices.flatMap(({ name, phone }, at) => [
    at ? word("semicolon", {}, lang) : "",
    pick(name, lang),
    " ",
    h("span", { class: "finder-number" }, phone),
  ]);
  return benefit.leads.length ? [leadsText(benefit, lang), " ", ...numbers] : numbers;
}

/** Which bodies lead it, by the plan of the place whose benefit it is. */
function leadsText({ leads, placeName, year }, lang) {
  const bodies = leads.map((body) => pick(body, lang)).join(word("list_comma", {}, lang));
  return word("leads", { place: pick(placeName, lang), year, bodies }, lang);
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
