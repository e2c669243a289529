// What a benefit pays. What a document doesn't state is said, never left out.

import { h } from "./dom.js";
import { clause, part } from "./part.js";
import { pick, word } from "./words.js";

/** What one gets, in a line: the place's own words, else those of the place above. */
export function mainAmount({ place, headline, headlinePlace }) {
  if (headline.place === place) return pick(headline);
  return [word("amount_above", { place: pick(headlinePlace) }), " ", pick(headline)];
}

/** Every amount with its clause; what isn't stated is said, never left out. */
export function amountPart(benefit) {
  const own = benefit.amounts.map((one) => h("li", {}, amountLine(one)));
  const stating = benefit.beside.filter((other) => other.amounts.length);
  const beside = stating.map((other) => aboveItem(other, benefit.year));
  const missing = benefit.unstated.map((text) => h("li", { class: "finder-unstated" }, pick(text)));
  if (!own.length && !missing.length && !benefit.works) {
    missing.push(h("li", {}, word("amount_unstated")));
  }
  const lines = [...own, ...beside, ...missing];
  return lines.length ? part("part_amount", h("ul", {}, lines)) : null;
}

/** What the plan of a higher level states for the same benefit. */
function aboveItem({ placeName, amounts, unstated }, year) {
  const heading = word("also_above", { place: pick(placeName), year });
  const lines = amounts.map((one) => h("li", {}, amountLine(one)));
  const missing = unstated.map((text) => h("li", {}, pick(text)));
  return h("li", { class: "finder-beside" }, heading, h("ul", {}, lines, missing));
}

function amountLine(amount) {
  return [...told(amount), " ", clause(amount.clause)];
}

/** What is planned for everybody together is said to be so: nobody gets 950 homes. */
export function told(amount, lang) {
  const planned = amount.role === "target" ? word("amount_target", {}, lang) : null;
  return [planned, pick(amount.label, lang), " ", h("strong", {}, pick(amount, lang))];
}
