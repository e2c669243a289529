// @ts-check
// What the answers make of a rule. Pure: no page, no network, nothing kept.
// The same semantics as generator/eligibility, held equal by generated test vectors.

import { holds } from "./condition.js";
import { every, negated, some } from "./kleene.js";

export { AnswerError, check } from "./condition.js";

/** @import { Known } from "./implications.js" */
/** @import { State } from "./kleene.js" */
/** @import { Benefit, Leaf } from "./shapes.d.ts" */
/** @typedef {NonNullable<Benefit["rule"]>} Rule */
/** @typedef {Pick<Benefit, "open"> & { rule: Rule }} Ruled A benefit that has a rule. */
/** @typedef {{ leaf: Leaf, denied: boolean, state: State }} JudgedLeaf */
/** @typedef {{ kind: "all" | "any", parts: Judged[], state: State }} JudgedParts */
/** @typedef {JudgedLeaf | JudgedParts} Judged */
/** @typedef {"likely" | "ask_office" | "needs_answer" | "no"} Result */
/** @typedef {{ result: Result, tree: Judged, known: number, total: number }} Evaluation */

/**
 * The four results, in the order in which they are shown.
 * @type {Result[]}
 */
export const RESULTS = ["likely", "ask_office", "needs_answer", "no"];

/**
 * The rule as a tree of "all" and "any" over leaves, each node with its `state`.
 *
 * A state is true (met), false (unmet) or null (not known). A "not" is carried down to the
 * leaves, which are then `denied`: met when the condition does not hold.
 * @param {Rule} rule
 * @param {Known} answers
 * @returns {Judged}
 */
export function judged(rule, answers, denied = false) {
  if ("not" in rule) return judged(rule.not, answers, !denied);
  if ("fact" in rule) {
    const state = holds(rule, answers);
    return { leaf: rule, denied, state: denied ? negated(state) : state };
  }
  const all = "all" in rule;
  const parts = (all ? rule.all : rule.any).map((one) => judged(one, answers, denied));
  const states = parts.map((part) => part.state);
  const kind = all !== denied ? "all" : "any";
  return { kind, parts, state: kind === "all" ? every(states) : some(states) };
}

/**
 * One of RESULTS; `open` says that the document leaves part of the rule to others.
 * @param {State} state
 * @param {boolean} open
 * @returns {Result}
 */
function resultOf(state, open) {
  if (state === null) return "needs_answer";
  if (state === false) return "no";
  return open ? "ask_office" : "likely";
}

/**
 * The result, the judged rule, and how many of its conditions are known.
 * @param {Ruled} benefit
 * @param {Known} answers
 * @returns {Evaluation}
 */
export function evaluate(benefit, answers) {
  const tree = judged(benefit.rule, answers);
  const all = [...leaves(tree)];
  const known = all.filter((leaf) => leaf.state !== null).length;
  return { result: resultOf(tree.state, benefit.open), tree, known, total: all.length };
}

/**
 * The judged conditions over one fact each, in order.
 * @param {Judged} node
 * @returns {Generator<JudgedLeaf>}
 */
export function* leaves(node) {
  if ("leaf" in node) yield node;
  else for (const part of node.parts) yield* leaves(part);
}

/**
 * The conditions that make a node what it is: those that fail it, or that leave it open.
 * @param {Judged} node
 * @returns {Generator<JudgedLeaf>}
 */
export function* deciding(node) {
  if ("leaf" in node) yield node;
  else for (const part of node.parts) if (part.state === node.state) yield* deciding(part);
}

/**
 * The unanswered facts that could still decide, each once, in order; none when decided.
 * @param {Judged} node
 * @returns {string[]}
 */
export function openFacts(node) {
  if (node.state !== null) return [];
  return [...new Set([...deciding(node)].map((one) => one.leaf.fact))];
}
