// Each benefit with what the answers make of it, and how many came out how.

import { evaluate, RESULTS } from "./evaluate.js";
import { known } from "./implications.js";
import { word } from "./words.js";

export function outcomesOf(benefits, facts, answers) {
  const found = known(facts, answers);
  return benefits.map((benefit) => ({ benefit, ...evaluate(benefit, found) }));
}

/** How many outcomes there are of each result. */
export function tally(outcomes) {
  const found = Object.fromEntries(RESULTS.map((result) => [result, 0]));
  for (const { result } of outcomes) found[result] += 1;
  return found;
}

/** "9 likely, 4 depend on an answer, 3 to ask the office". */
export function tallyText(found) {
  const parts = ["likely", "needs_answer", "ask_office", "no"].map((result) =>
    word(`count_${result}`, { n: found[result] })
  );
  return parts.join(word("comma"));
}
