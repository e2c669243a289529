// Which question to ask next: the one that decides most.

import { openFacts } from "./evaluate.js";

// A benefit's weight, shared by the facts it hangs on; 1 to 10 divide it, so no rounding there.
const SHARE = 2520;

/** Whether a benefit is about the subject, and the finder can ask them about it. */
export function concerns(benefit, subject, { facts, audiences }) {
  if (!benefit.audience.some((id) => audiences.get(id).asks.includes(subject))) return false;
  const asked = [...factsOf(benefit.rule)];
  return !asked.length || asked.some((id) => facts.get(id).asks.includes(subject));
}

/** Every fact of a rule, with repeats. */
export function* factsOf(rule) {
  if (rule.fact) yield rule.fact;
  else for (const part of rule.all ?? rule.any ?? [rule.not]) yield* factsOf(part);
}

/** What each unanswered fact weighs: an undecided benefit's weight is shared by its facts. */
export function weights(trees) {
  const found = new Map();
  for (const tree of trees) {
    const facts = openFacts(tree);
    const share = Math.floor(SHARE / facts.length);
    for (const fact of facts) found.set(fact, (found.get(fact) ?? 0) + share);
  }
  return found;
}

/** The facts of `order` that still decide something, without those that were skipped. */
export function candidates(weighed, order, skipped) {
  return order.filter((fact) => weighed.has(fact) && !skipped.includes(fact));
}

/** The weightiest fact of `order` that wasn't skipped, of equals the first; null when done. */
export function nextQuestion(trees, order, skipped = []) {
  const weighed = weights(trees);
  const heavier = (one, fact) => one === null || weighed.get(fact) > weighed.get(one) ? fact : one;
  return candidates(weighed, order, skipped).reduce(heavier, null);
}
