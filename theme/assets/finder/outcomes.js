// Each benefit with what the answers make of it, and how many came out how.

import { evaluate } from "./evaluate.js";
import { known } from "./implications.js";
import { isOver, isPast } from "./time.js";
import { word } from "./words.js";

/**
 * What results are shown under, in this order: what outlasts its year, the four of a rule, what one
 * has already, what only earlier plans speak of, and what is over.
 */
export const GROUPS = [
  "running",
  "likely",
  "ask_office",
  "already",
  "silent",
  "needs_answer",
  "ended",
  "no",
];

/** Groups of what one may have, or look into. */
export const FOUND = ["running", "likely", "ask_office", "already", "silent"];

/** Groups that are spoken of only when something is in them. */
export const RARE = ["running", "already", "silent", "ended"];

const FITS = ["likely", "ask_office"];

/** Groups of which one tells in the past once their year is over. */
const TELLING = ["likely", "ask_office", "already"];

/** Where an outcome is shown; what doesn't fit in the first place is nothing else. */
export function groupOf({ benefit, result, had }) {
  if (result === "no") return result;
  if (isEnded(benefit)) return "ended";
  if (FITS.includes(result) && runsOn(benefit)) return "running";
  if (benefit.silent) return "silent";
  return had ? "already" : result;
}

/** Whether the last day that is stated for a benefit is past, and nobody has it any longer. */
export function isEnded(benefit) {
  return benefit.until !== null && isPast(benefit.until) && !runsOn(benefit);
}

/** Whether its plan's year is over, and those who qualify still have it. */
function runsOn({ year, runs_on: later }) {
  return later !== null && isOver(year) && !isPast(later.until);
}

/** The words for a group; what was found for a year that is over is told in the past. */
export function groupWord(kind, group, year, values = {}, lang = undefined) {
  const past = TELLING.includes(group) && isOver(year) ? "_past" : "";
  return word(`${kind}_${group}${past}`, { year, ...values }, lang);
}

/** The same in a word or two, for a cell of a table. */
export function shortWord(group, year) {
  const past = isOver(year) && !["no", "ended"].includes(group) ? "_past" : "";
  return word(`short_${group}${past}`);
}

export function outcomesOf(benefits, facts, answers) {
  const found = known(facts, answers);
  return benefits.map((benefit) => {
    const made = evaluate(benefit, found);
    const fits = FITS.includes(made.result);
    return { benefit, ...made, had: fits && found[benefit.already] === true };
  });
}

/** How many outcomes there are in each group. */
export function tally(outcomes) {
  const found = Object.fromEntries(GROUPS.map((group) => [group, 0]));
  for (const outcome of outcomes) found[groupOf(outcome)] += 1;
  return found;
}

/** "9 likely, 3 to ask the office, 4 depend on an answer". */
export function tallyText(found, year) {
  const shown = GROUPS.filter((group) => !RARE.includes(group) || found[group]);
  const parts = shown.map((group) => groupWord("count", group, year, { n: found[group] }));
  return parts.join(word("comma"));
}
