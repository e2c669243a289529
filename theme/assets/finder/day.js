// A day in three fields, in the order and the words of the page's language. A browser's own field
// for days follows the browser's language, whatever the page is in.

import { h } from "./dom.js";
import { day } from "./rules.js";
import { LANG, word } from "./words.js";

const PARTS = LANG === "zh" ? ["YYYY", "MM", "DD"] : ["DD", "MM", "YYYY"];
const DIGITS = { YYYY: 4, MM: 2, DD: 2 };

/** The fields as one group; `about` are its attributes, with its id. */
export function dayFields(given, about) {
  const [years, months, days] = given ? given.split("-") : [];
  const values = { YYYY: years, MM: shortened(months), DD: shortened(days) };
  const fields = PARTS.map((part) => {
    const id = `${about.id}-${part}`;
    const digits = { inputmode: "numeric", autocomplete: "off", size: DIGITS[part] };
    const input = h("input", {
      id,
      type: "text",
      "data-part": part,
      ...digits,
      value: values[part],
    });
    return h("div", {}, h("label", { for: id }, word(`day_${part.toLowerCase()}`)), input);
  });
  return h("div", { ...about, class: "finder-day", role: "group" }, fields);
}

/** What the fields hold: { answer }, { empty: true }, or { problem, field } in words. */
export function readDay(fact, group) {
  const inputs = new Map(
    [...group.querySelectorAll("input")].map((one) => [one.dataset.part, one]),
  );
  const text = (part) => inputs.get(part).value.normalize("NFKC").trim();
  const empty = PARTS.filter((part) => !text(part));
  if (empty.length === PARTS.length) return { empty: true };
  const wrong = (key, part, values) => ({ problem: word(key, values), field: inputs.get(part) });
  if (empty.length) {
    const parts = empty.map((part) => word(`day_${part.toLowerCase()}`)).join(word("listed"));
    return wrong("error_day_missing", empty[0], { parts });
  }
  if (!/^\d{4}$/.test(text("YYYY"))) return wrong("error_day_year", "YYYY");
  const answer = [text("YYYY"), padded(text("MM")), padded(text("DD"))].join("-");
  if (!exists(answer)) return wrong("error_day_none", "DD");
  const { earliest, latest } = fact;
  const out = (earliest && answer < earliest) || (latest && answer > latest);
  const ends = out && { from: day(earliest), until: day(latest) };
  return out ? wrong("error_day_range", "YYYY", ends) : { answer };
}

function shortened(digits) {
  return digits && String(Number(digits));
}

function padded(digits) {
  return digits.padStart(2, "0");
}

function exists(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
