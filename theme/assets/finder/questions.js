// @ts-check
// Which question to ask next: the one that decides most.

import { openFacts } from "./evaluate.js";

/** @import { Judged, Rule } from "./evaluate.js" */
/** @import { Audience, Benefit, Fact } from "./shapes.d.ts" */

// A benefit's weight, shared by the facts it hangs on; 1 to 10 divide it, so no rounding there.
const SHARE = 2520;

/**
 * Whether a benefit is about the subject, and the finder can ask them about it.
 * @param {Pick<Benefit, "audience"> & { rule: Rule }} benefit
 * @param {Audience["asks"][number]} subject
 * @param {{ facts: ReadonlyMap<string, Fact>, audiences: ReadonlyMap<string, Audience> }} known
 */
export function concerns(benefit, subject, { facts, audiences }) {
  if (!benefit.audience.some((id) => audiences.get(id)?.asks.includes(subject))) return false;
  const asked = [...factsOf(benefit.rule)];
  return !asked.length || asked.some((id) => facts.get(id)?.asks.includes(subject));
}

/**
 * Every fact of a rule, with repeats.
 * @param {Rule} rule
 * @returns {Generator<string>}
 */
export function* factsOf(rule) {
  if ("fact" in rule) yield rule.fact;
  else for (const part of partsOf(rule)) yield* factsOf(part);
}

/**
 * @param {Exclude<Rule, { fact: string }>} rule
 * @returns {Rule[]}
 */
function partsOf(rule) {
  if ("not" in rule) return [rule.not];
  return "all" in rule ? rule.all : rule.any;
}

/**
 * What each unanswered fact weighs: an undecided benefit's weight is shared by its facts.
 * @param {Judged[]} trees
 * @returns {Map<string, number>}
 */
export function weights(trees) {
  const found = new Map();
  for (const tree of trees) {
    const facts = openFacts(tree);
    const share = Math.floor(SHARE / facts.length);
    for (const fact of facts) found.set(fact, (found.get(fact) ?? 0) + share);
  }
  return found;
}

/**
 * The facts of `order` that still decide something, without those that were skipped.
 * @param {ReadonlyMap<string, number>} weighed
 * @param {string[]} order
 * @param {string[]} skipped
 */
export function candidates(weighed, order, skipped) {
  return order.filter((fact) => weighed.has(fact) && !skipped.includes(fact));
}

/**
 * The weightiest fact of `order` that wasn't skipped, of equals the first; null when done.
 * @param {Judged[]} trees
 * @param {string[]} order
 * @param {string[]} skipped
 * @returns {string | null}
 */
export function nextQuestion(trees, order, skipped = []) {
  const weighed = weights(trees);
  const weight = (/** @type {string} */ fact) => weighed.get(fact) ?? 0;
  return candidates(weighed, order, skipped).reduce(
    (heaviest, fact) => heaviest === null || weight(fact) > weight(heaviest) ? fact : heaviest,
    /** @type {string | null} */ (null),
  );
}
