// What a benefit pays, and apart from it what its document doesn't state; neither is left out.

import { h } from "./dom.js";
import { clause, part } from "./part.js";
import { pick, word } from "./words.js";

const PREFACED = ["target", "line"];

/** What one gets, in a line: the place's own words, else those of the place above. */
export function mainAmount({ place, headline, headlinePlace }, lang) {
  if (headline.place === place) return pick(headline, lang);
  const above = word("amount_above", { place: pick(headlinePlace, lang) }, lang);
  return [above, " ", pick(headline, lang)];
}

/** Every amount with its clause, and whether the document states none that one gets. */
export function amountPart(benefit) {
  const own = benefit.amounts.map((one) => h("li", {}, amountLine(one)));
  const beside = stating(benefit).map((other) =>
    aboveItem(
      "also_above",
      other,
      benefit.year,
      other.amounts.map((one) => amountLine(one)),
    )
  );
  const lines = [...own, ...noAmount(benefit), ...beside];
  return lines.length ? part("part_amount", h("ul", {}, lines)) : null;
}

/** That no money and no quantity is stated, as an item; of works nobody gets any. */
export function noAmount(benefit, lang) {
  const none = !benefit.amount_stated && !benefit.works;
  return none ? [h("li", {}, word("amount_unstated", {}, lang))] : [];
}

/** What the document doesn't state of a benefit, be it the amount, the rule or the way. */
export function unstatedPart(benefit) {
  const own = benefit.unstated.map((text) => h("li", {}, pick(text)));
  const beside = stating(benefit).filter((other) => other.unstated.length).map((other) =>
    aboveItem(
      "unstated_above",
      other,
      benefit.year,
      other.unstated.map((text) => pick(text)),
    )
  );
  const lines = [...own, ...beside];
  return lines.length ? part("part_unstated", h("ul", {}, lines)) : null;
}

const stating = (benefit) => benefit.beside.filter((other) => other.amounts.length);

/** What the plan of a higher level says of the same benefit. */
function aboveItem(key, { placeName }, year, lines) {
  const heading = word(key, { place: pick(placeName), year });
  const items = lines.map((line) => h("li", {}, line));
  return h("li", { class: "finder-beside" }, heading, h("ul", {}, items));
}

function amountLine(amount) {
  return [...told(amount), " ", clause(amount.clause)];
}

/** What it is for is said first, where nobody gets just that: 950 homes, a line. */
export function told(amount, lang) {
  const first = PREFACED.includes(amount.purpose)
    ? word(`amount_${amount.purpose}`, {}, lang)
    : null;
  const { label, remark } = amount;
  const last = remark ? [" ", h("small", {}, pick(remark, lang))] : [];
  return [first, pick(label, lang), " ", h("strong", {}, pick(amount, lang)), ...last];
}
