// @ts-check
// Which question to ask next: an opening one, then the one that leaves least to be asked.
// The same as generator/eligibility/questions.py, held equal by test vectors.

import { judged, openFacts } from "./evaluate.js";
import { clash, known } from "./implications.js";
import { near, turns } from "./thresholds.js";

/** @import { Answers } from "./condition.js" */
/** @import { Rule } from "./evaluate.js" */
/** @import { Known } from "./implications.js" */
/** @import { Audience, Benefit, Fact, Leaf } from "./shapes.d.ts" */
/** @typedef {{ rule: Rule }} Ruled A benefit that has a rule. */

/**
 * The questions of one page: its facts, the benefits that decide, and what may be asked. `every`
 * are all benefits where some were left out.
 * @typedef {{ facts: ReadonlyMap<string, Fact>, benefits: Ruled[], every?: Ruled[],
 *   order: string[] }} Asking
 */

/**
 * Whether a benefit is for the subject, and what the finder asks them can meet its rule.
 * @param {Pick<Benefit, "audience" | "for"> & Ruled} benefit
 * @param {Audience["asks"][number]} subject
 * @param {{ facts: ReadonlyMap<string, Fact>, audiences: ReadonlyMap<string, Audience> }} known
 */
export function concerns(benefit, subject, { facts, audiences }) {
  if ((benefit.for === "organisation") !== (subject === "organisation")) return false;
  if (!benefit.audience.some((id) => audiences.get(id)?.asks.includes(subject))) return false;
  return withinReach(benefit.rule, (id) => facts.get(id)?.asks.includes(subject) ?? false);
}

/**
 * Whether answers to facts that are asked could meet a rule, or with `denied` fail it.
 * @param {Rule} rule
 * @param {(id: string) => boolean} asked
 * @returns {boolean}
 */
function withinReach(rule, asked, denied = false) {
  if ("not" in rule) return withinReach(rule.not, asked, !denied);
  if ("fact" in rule) return asked(rule.fact);
  const parts = partsOf(rule).map((one) => withinReach(one, asked, denied));
  return ("all" in rule) !== denied ? parts.every(Boolean) : parts.some(Boolean);
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
 * @param {string[]} useful
 * @returns {string | null}
 */
export function nextQuestion(
  asking,
  answers,
  skipped = [],
  useful = usefulQuestions(asking, answers, skipped),
) {
  const opening = useful.find((name) => asking.facts.get(name)?.opening);
  if (opening || !useful.length) return opening ?? null;
  const narrowed = undecided(asking, answers);
  const now = left(narrowed, answers);
  const costs = useful.map((name) => cost(narrowed, answers, skipped, name, now));
  return useful[costs.indexOf(Math.min(...costs))];
}

/**
 * The facts that may be asked, in order: an answer to them could still change a result.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 */
export function usefulQuestions(asking, answers, skipped = []) {
  const narrowed = undecided(asking, answers);
  const now = left(narrowed, answers);
  const hanging = new Set(now.flat());
  return asking.order.filter((name) =>
    !(name in answers) && !skipped.includes(name) &&
    (hanging.has(name) || settles(narrowed, answers, name, now))
  );
}

/**
 * The facts that some undecided benefit still hangs on, of those that may be asked.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 */
export function openQuestions(asking, answers, skipped = []) {
  const hanging = new Set(left(asking, answers).flat());
  return asking.order.filter((name) => hanging.has(name) && !skipped.includes(name));
}

/**
 * The same without the benefits that are decided.
 * @param {Asking} asking
 * @param {Answers} answers
 * @returns {Asking}
 */
function undecided(asking, answers) {
  const found = known(asking.facts, answers);
  const { benefits } = asking;
  const left = benefits.filter(({ rule }) => open(rule, found).length);
  return { ...asking, every: benefits, benefits: left };
}

/**
 * Benefit by benefit, the facts that it still hangs on.
 * @param {Asking} asking
 * @param {Answers} answers
 */
function left({ facts, benefits }, answers) {
  const found = known(facts, answers);
  return benefits.map(({ rule }) => open(rule, found));
}

/**
 * @param {Rule} rule
 * @param {Known} found
 */
function open(rule, found) {
  return openFacts(judged(rule, found));
}

/**
 * Whether what follows from some answer to the fact would change what benefits hang on.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string} name
 * @param {string[][]} now
 */
function settles(asking, answers, name, now) {
  if (!asking.facts.get(name)?.implies.length) return false;
  const moving = movedBy(asking, name, now);
  const lists = now.filter((_, at) => moving.has(at)).map((one) => one.join());
  const benefits = asking.benefits.filter((_, at) => moving.has(at));
  return given(asking, answers, name).some((one) => {
    const found = known(asking.facts, one);
    return benefits.some(({ rule }, at) => open(rule, found).join() !== lists[at]);
  });
}

/**
 * How many questions an answer leaves open, on average over the answers there are.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string[]} skipped
 * @param {string} name
 * @param {string[][]} now
 */
function cost(asking, answers, skipped, name, now) {
  const moving = movedBy(asking, name, now);
  const benefits = asking.benefits.filter((_, at) => moving.has(at));
  const resting = now.filter((_, at) => !moving.has(at)).flat();
  const totals = given(asking, answers, name).map((one) => {
    const found = known(asking.facts, one);
    const hanging = new Set(resting);
    for (const { rule } of benefits) open(rule, found).forEach((fact) => hanging.add(fact));
    return asking.order.filter((fact) => hanging.has(fact) && !skipped.includes(fact)).length;
  });
  if (!totals.length) return asking.order.length;
  return totals.reduce((sum, one) => sum + one, 0) / totals.length;
}

/**
 * The places of the benefits that an answer to the fact, or what follows from it, can touch.
 * @param {Asking} asking
 * @param {string} name
 * @param {string[][]} now
 */
function movedBy({ facts }, name, now) {
  const reached = new Set([name]);
  for (const one of reached) {
    for (const { then } of facts.get(one)?.implies ?? []) {
      Object.keys(then).forEach((target) => reached.add(target));
    }
  }
  return new Set(now.flatMap((one, at) => one.some((fact) => reached.has(fact)) ? [at] : []));
}

/**
 * The answers with one more, for each side of all that turns on it; none that can't be.
 * @param {Asking} asking
 * @param {Answers} answers
 * @param {string} name
 * @returns {Answers[]}
 */
function given({ facts, benefits, every = benefits }, answers, name) {
  const fact = facts.get(name);
  if (!fact) return [];
  return near(fact, [...(leavesIn(every).get(name) ?? []), ...turns(fact)])
    .map((value) => ({ ...answers, [name]: value }))
    .filter((one) => clash(facts, one) === null);
}

/** @type {WeakMap<Ruled[], Map<string, Leaf[]>>} */
const gathered = new WeakMap();

/**
 * The conditions of all rules by their fact; gathered once.
 * @param {Ruled[]} benefits
 */
function leavesIn(benefits) {
  const known = gathered.get(benefits);
  if (known) return known;
  /** @type {Map<string, Leaf[]>} */
  const found = new Map();
  for (const leaf of benefits.flatMap(({ rule }) => [...leavesOf(rule)])) {
    const own = found.get(leaf.fact);
    if (own) own.push(leaf);
    else found.set(leaf.fact, [leaf]);
  }
  gathered.set(benefits, found);
  return found;
}
