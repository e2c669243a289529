// @ts-check
// What follows from answers about other facts, and answers that can't go together.
// The same semantics as generator/eligibility/implications.py, held equal by test vectors.

/** @import { Answer, Answers } from "./condition.js" */
/** @import { Between, Fact, Implied } from "./shapes.d.ts" */
/** @typedef {Between} Span Numbers from `at_least` on, `below` another. */
/** @typedef {Record<string, Answer | Span | null | undefined>} Known Answers, and what follows. */
/** @typedef {{ fact: string, because: string }} Clash An answer, and the one that rules it out. */
/**
 * What an implication starts from: an answer, an option of it, or one that was not chosen.
 * @typedef {{ fact: string, has: string | null, lacks: string | null }} Ground
 */
/** @typedef {{ name: string, implied: Answer | Span, because: Ground }} Derived */

/**
 * The answers with all that follows from them; what somebody said is never replaced.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 * @returns {Known}
 */
export function known(facts, answers) {
  /** @type {Known} */
  const found = { ...answers };
  for (const { name, implied } of derived(facts, answers)) {
    if (!(name in answers)) found[name] = implied;
  }
  return found;
}

/**
 * The first answer, in the facts' order, that another one rules out; null when all agree.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 * @returns {Clash | null}
 */
export function clash(facts, answers) {
  for (const { name, implied, because } of derived(facts, answers)) {
    if (name in answers && !agree(answers[name], implied)) {
      return { fact: name, because: because.fact };
    }
  }
  return null;
}

/**
 * The options of a fact that must be chosen, as other answers rule out that they weren't.
 * @param {Fact} fact
 * @param {Answers} answers
 * @returns {string[]}
 */
export function demanded(fact, answers) {
  return fact.implies.filter(({ operator, then }) =>
    operator === "lacks" &&
    Object.entries(then).some(([name, implied]) =>
      name in answers && !agree(answers[name], implied)
    )
  ).map(({ value }) => String(value));
}

/**
 * For each fact that follows from an answer, what it follows from.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 * @returns {Map<string, Ground>}
 */
export function grounds(facts, answers) {
  /** @type {Map<string, Ground>} */
  const found = new Map();
  for (const { name, because } of derived(facts, answers)) {
    if (!(name in answers) && !found.has(name)) found.set(name, because);
  }
  return found;
}

/**
 * Whether a value is a span of numbers.
 * @param {unknown} value
 * @returns {value is Span}
 */
export function isSpan(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Each fact with what follows for it, and from which answer; what follows leads further.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 * @returns {Generator<Derived>}
 */
function* derived(facts, answers) {
  /** @type {Known} */
  const seen = { ...answers };
  /** @type {Map<string, Ground>} */
  const origin = new Map();
  const waiting = [...facts.keys()].filter((name) => name in answers);
  for (const name of waiting) {
    for (const implication of facts.get(name)?.implies ?? []) {
      if (!applies(implication, seen[name])) continue;
      const because = origin.get(name) ?? groundOf(name, implication);
      for (const [target, implied] of Object.entries(implication.then)) {
        yield { name: target, implied, because };
        if (target in seen) continue;
        seen[target] = implied;
        origin.set(target, because);
        waiting.push(target);
      }
    }
  }
}

/**
 * @param {string} fact
 * @param {Implied} implication
 * @returns {Ground}
 */
function groundOf(fact, { operator, value }) {
  return {
    fact,
    has: operator === "is" ? String(value) : null,
    lacks: operator === "lacks" ? String(value) : null,
  };
}

/** @type {Record<string, (several: any[], value: any) => boolean>} */
const TESTS = {
  is: (several, value) => several.includes(value),
  one_of: (several, value) => several.some((one) => value.includes(one)),
  lacks: (several, value) => !several.includes(value),
  below: ([answer], value) => answer < value,
  at_least: ([answer], value) => answer >= value,
};

/**
 * Whether an answer, or all numbers of a span, lead to what the implication says.
 * @param {Implied} implication
 * @param {unknown} answer
 */
function applies({ operator, value }, answer) {
  if (!isSpan(answer)) return TESTS[operator]([answer].flat(), value);
  if (operator === "below") return answer.below !== null && answer.below <= Number(value);
  const least = answer.at_least;
  return operator === "at_least" && least !== null && least >= Number(value);
}

/**
 * @param {any} answer
 * @param {Answer | Span} implied
 */
function agree(answer, implied) {
  if (!isSpan(implied)) {
    return Array.isArray(answer) ? answer.includes(implied) : answer === implied;
  }
  const enough = implied.at_least === null || answer >= implied.at_least;
  return enough && (implied.below === null || answer < implied.below);
}
