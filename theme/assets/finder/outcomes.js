// Each benefit with what the answers make of it, and how many came out how.

import { evaluate } from "./evaluate.js";
import { known } from "./implications.js";
import { isOver, today } from "./time.js";
import { word } from "./words.js";

/** What results are shown under, in this order: the four of a rule, and what is over. */
export const GROUPS = ["likely", "ask_office", "needs_answer", "ended", "no"];

/** A benefit whose last day is past is over, unless it doesn't fit in the first place. */
export function groupOf({ benefit, result }) {
  return result !== "no" && benefit.until && benefit.until < today() ? "ended" : result;
}

/** The words for a group; of a year that is over "likely" is told in the past. */
export function groupWord(kind, group, year, values = {}, lang = undefined) {
  const past = group === "likely" && isOver(year) ? "_past" : "";
  return word(`${kind}_${group}${past}`, { year, ...values }, lang);
}

export function outcomesOf(benefits, facts, answers) {
  const found = known(facts, answers);
  return benefits.map((benefit) => ({ benefit, ...evaluate(benefit, found) }));
}

/** How many outcomes there are in each group. */
export function tally(outcomes) {
  const found = Object.fromEntries(GROUPS.map((group) => [group, 0]));
  for (const outcome of outcomes) found[groupOf(outcome)] += 1;
  return found;
}

/** "9 likely, 3 to ask the office, 4 depend on an answer". */
export function tallyText(found, year) {
  const shown = GROUPS.filter((group) => group !== "ended" || found.ended);
  const parts = shown.map((group) => groupWord("count", group, year, { n: found[group] }));
  return parts.join(word("comma"));
}
