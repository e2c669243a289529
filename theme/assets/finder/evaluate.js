// What the answers make of a rule. Pure: no page, no network, nothing kept.
// The same semantics as generator/eligibility, held equal by generated test vectors.

import { holds } from "./condition.js";
import { every, negated, some } from "./kleene.js";

export { AnswerError, check } from "./condition.js";

/** The four results, in the order in which they are shown. */
export const RESULTS = ["likely", "ask_office", "needs_answer", "no"];

/**
 * The rule as a tree of "all" and "any" over leaves, each node with its `state`.
 *
 * A state is true (met), false (unmet) or null (not known). A "not" is carried down to the
 * leaves, which are then `denied`: met when the condition does not hold.
 */
export function judged(rule, answers, denied = false) {
  if (rule.not) return judged(rule.not, answers, !denied);
  if (rule.fact) {
    const state = holds(rule, answers);
    return { leaf: rule, denied, state: denied ? negated(state) : state };
  }
  const parts = (rule.all ?? rule.any).map((one) => judged(one, answers, denied));
  const states = parts.map((part) => part.state);
  const kind = Boolean(rule.all) !== denied ? "all" : "any";
  return { kind, parts, state: kind === "all" ? every(states) : some(states) };
}

/** One of RESULTS; `open` says that the document leaves part of the rule to others. */
export function resultOf(state, open) {
  if (state === null) return "needs_answer";
  if (state === false) return "no";
  return open ? "ask_office" : "likely";
}

/** The result, the judged rule, and how many of its conditions are known. */
export function evaluate(benefit, answers) {
  const tree = judged(benefit.rule, answers);
  const all = [...leaves(tree)];
  const known = all.filter((leaf) => leaf.state !== null).length;
  return { result: resultOf(tree.state, benefit.open), tree, known, total: all.length };
}

/** The judged conditions over one fact each, in order. */
export function* leaves(node) {
  if (node.leaf) yield node;
  else for (const part of node.parts) yield* leaves(part);
}

/** The conditions that make a node what it is: those that fail it, or that leave it open. */
export function* deciding(node) {
  if (node.leaf) yield node;
  else for (const part of node.parts) if (part.state === node.state) yield* deciding(part);
}

/** The unanswered facts that could still decide, each once, in order; none when decided. */
export function openFacts(node) {
  if (node.state !== null) return [];
  const found = new Set();
  for (const one of deciding(node)) found.add(one.leaf.fact);
  return [...found];
}
