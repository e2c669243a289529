// Two answers that can't both be right: the one just given is not taken, and the other is named.

import { clash } from "./implications.js";
import { said } from "./rules.js";
import { pick, word } from "./words.js";

/** The fact whose answer rules out `value` for the fact `id`; null when all agree. */
export function opposed(facts, answers, id, value) {
  const found = clash(facts, { ...answers, [id]: value });
  if (!found) return null;
  return facts.get(found.fact === id ? found.because : found.fact);
}

/** "That doesn't go with another answer of yours: …" */
export function refusalText(other, answers) {
  return word("refused", { question: pick(other.question), said: said(other, answers[other.id]) });
}
