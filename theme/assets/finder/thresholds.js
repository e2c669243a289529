// @ts-check
// The answers to a fact at which rules may turn: one for each side of every threshold.
// The same as generator/eligibility/thresholds.py, held equal by test vectors.

import { fault } from "./condition.js";

/** @import { Answer, Single } from "./condition.js" */
/** @import { Fact, Leaf } from "./shapes.d.ts" */
/** @typedef {Pick<Leaf, "fact" | "value"> & { operator: string }} Turn Where rules may turn. */

const BACK = ["below", "at_least", "on_or_after", "before"];
const DAY = 86_400_000;

/**
 * All answers where they are few; of numbers and dates those beside each of the leaves' values.
 * @param {Fact} fact
 * @param {Turn[]} leaves
 * @returns {Answer[]}
 */
export function near(fact, leaves) {
  if (fact.kind === "boolean") return [true, false];
  const options = fact.options.map((option) => option.id);
  if (fact.kind === "choice") return options;
  if (fact.kind === "choices") return [[], ...options.map((option) => [option])];
  const own = leaves.filter((leaf) => leaf.fact === fact.id);
  const around = new Set(own.flatMap((leaf) => edges(fact, leaf)));
  const allowed = [...around].filter((value) => fault(fact, value) === null);
  return allowed.sort((value, other) => value < other ? -1 : 1);
}

/**
 * The comparisons at which a number's implications set in.
 * @param {Fact} fact
 * @returns {Turn[]}
 */
export function turns({ id, implies }) {
  return implies
    .filter(({ operator }) => operator === "below" || operator === "at_least")
    .map(({ operator, value }) => ({ fact: id, operator, value }));
}

/**
 * @param {Fact} fact
 * @param {Turn} leaf
 * @returns {Single[]}
 */
function edges(fact, { operator, value }) {
  const way = BACK.includes(operator) ? -1 : 1;
  if (fact.kind === "date") {
    const day = new Date(Date.parse(`${value}T00:00:00Z`) + way * DAY);
    return [String(value), day.toISOString().slice(0, 10)];
  }
  return [Number(value), Number(value) + way * (fact.step ?? 1)];
}
