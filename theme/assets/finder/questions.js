// @ts-check
// Which question to ask next: an opening one, then the one that leaves least to be asked.
// The same as generator/eligibility/questions.py, held equal by test vectors.

import { judged, openFacts } from "./evaluate.js";
import { clash, known } from "./implications.js";
import { near } from "./thresholds.js";

/** @import { Answers } from "./condition.js" */
/** @import { Rule } from "./evaluate.js" */
/** @import { Known } from "./implications.js" */
/** @import { Audience, Benefit, Fact, Leaf } from "./shapes.d.ts" */
/** @typedef {{ rule: Rule }} Ruled A benefit that has a rule. */

/**
 * The questions of one page: its facts, the benefits that decide, and what may be asked.
 * @typedef {{ facts: ReadonlyMap<string, Fact>, benefits: Ruled[], order: string[] }} Asking
 */

/**
 * Whether a benefit is about the subject, and the finder can ask them about it.
 * @param {Pick<Benefit, "audience"> & Ruled} benefit
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
  for (const leaf of leavesOf(rule)) yield leaf.fact;
}

/**
 * @param {Rule} rule
 * @returns {Generator<Leaf>}
 */
function* leavesOf(rule) {
  if ("fact" in rule) yield rule;
  else for (const part of partsOf(rule)) yield* leavesOf(part);
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
 * The fact to ask next; null when no question could change a result any more.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 * @returns {string | null}
 */
export function nextQuestion(asking, answers, skipped = []) {
  const { facts } = asking;
  const useful = usefulQuestions(asking, answers, skipped);
  const undecided = asking.benefits.filter(({ rule }) => open(rule, known(facts, answers)).length);
  const opening = useful.find((name) => facts.get(name)?.opening);
  if (opening || !useful.length) return opening ?? null;
  const narrowed = { ...asking, benefits: undecided };
  const leaves = asking.benefits.flatMap(({ rule }) => [...leavesOf(rule)]);
  const costs = useful.map((name) => cost(narrowed, leaves, answers, skipped, name));
  return useful[costs.indexOf(Math.min(...costs))];
}

/**
 * The facts that may be asked, in order: an answer to them could still change a result.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 */
export function usefulQuestions({ facts, benefits, order }, answers, skipped = []) {
  const left = openIn(benefits, known(facts, answers));
  return order.filter((name) =>
    !(name in answers) && !skipped.includes(name) && matters(facts.get(name), left)
  );
}

/**
 * The facts that some undecided benefit still hangs on, of those that may be asked.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 */
export function openQuestions({ facts, benefits, order }, answers, skipped = []) {
  const left = openIn(benefits, known(facts, answers));
  return order.filter((name) => left.has(name) && !skipped.includes(name));
}

/**
 * @param {Ruled[]} benefits
 * @param {Known} found
 */
function openIn(benefits, found) {
  return new Set(benefits.flatMap(({ rule }) => open(rule, found)));
}

/**
 * @param {Rule} rule
 * @param {Known} found
 */
function open(rule, found) {
  return openFacts(judged(rule, found));
}

/**
 * Whether an undecided benefit hangs on the fact, or on what an answer to it implies.
 * @param {Fact | undefined} fact
 * @param {Set<string>} left
 */
function matters(fact, left) {
  if (!fact) return false;
  if (left.has(fact.id)) return true;
  return fact.implies.some(({ then }) => Object.keys(then).some((name) => left.has(name)));
}

/**
 * How many questions an answer leaves open, on average over the answers there are.
 * @param {Asking} asking
 * @param {Leaf[]} leaves
 * @param {Answers} answers
 * @param {string[]} skipped
 * @param {string} name
 */
function cost(asking, leaves, answers, skipped, name) {
  const fact = asking.facts.get(name);
  const totals = (fact ? near(fact, leaves) : [])
    .map((value) => ({ ...answers, [name]: value }))
    .filter((given) => clash(asking.facts, given) === null)
    .map((given) => openQuestions(asking, given, skipped).length);
  if (!totals.length) return asking.order.length;
  return totals.reduce((sum, one) => sum + one, 0) / totals.length;
}
