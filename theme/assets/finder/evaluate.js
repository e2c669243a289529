// What the answers make of a rule. Pure: no page, no network, nothing kept.
// The same semantics as generator/eligibility, held equal by generated test vectors.

import { holds } from "./condition.js";
import { every, negated, some } from "./kleene.js";

export { AnswerError, check } from "./condition.js";

/** The four results, in the order in which they are shown. */
export const RESULTS = ["likely", "ask_office", "needs_answer", "no"];

/** The rule with a `state` at each node: true, false or null (not known). */
export function judged(rule, answers) {
  if (rule.fact) return { leaf: rule, state: holds(rule, answers) };
  if (rule.not) {
    const part = judged(rule.not, answers);
    return { kind: "not", parts: [part], state: negated(part.state) };
  }
  const kind = rule.all ? "all" : "any";
  const parts = rule[kind].map((one) => judged(one, answers));
  const states = parts.map((part) => part.state);
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
  else {
    const wanted = node.kind === "not" ? negated(node.state) : node.state;
    for (const part of node.parts) if (part.state === wanted) yield* deciding(part);
  }
}

/** The unanswered facts that could still decide an open node, each once, in order. */
export function openFacts(node) {
  const found = new Set();
  for (const one of deciding(node)) found.add(one.leaf.fact);
  return [...found];
}
