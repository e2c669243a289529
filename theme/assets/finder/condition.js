// @ts-check
// One condition over one fact. An answer that doesn't fit its fact is an error, never a "no".

import { isSpan } from "./implications.js";
import { negated } from "./kleene.js";

/** @import { Known, Span } from "./implications.js" */
/** @import { Fact, Leaf } from "./shapes.d.ts" */
/** @import { State } from "./kleene.js" */
/** @typedef {boolean | number | string} Single True or false, a number, an option's id, a day. */
/** @typedef {Single | string[]} Answer Several options at once are a list. */
/** @typedef {Record<string, Answer | null | undefined>} Answers Answers by fact; null is none. */
/** @typedef {"unknown" | "type" | "range" | "step" | "option"} Code What is wrong with an answer. */

/** @type {Record<Leaf["operator"], (answer: any, value: any) => boolean>} */
export const OPERATORS = {
  is: (answer, value) => [answer].flat().includes(value),
  one_of: (answer, value) => [answer].flat().some((one) => value.includes(one)),
  below: (answer, value) => answer < value,
  at_least: (answer, value) => answer >= value,
  at_most: (answer, value) => answer <= value,
  over: (answer, value) => answer > value,
  // Days as 2023-06-30 order as text does.
  on_or_after: (answer, value) => answer >= value,
  before: (answer, value) => answer < value,
  on_or_before: (answer, value) => answer <= value,
  after: (answer, value) => answer > value,
};

/** An answer that does not fit its fact. */
export class AnswerError extends Error {
  /**
   * @param {Code} code
   * @param {string} fact
   * @param {unknown} answer
   */
  constructor(code, fact, answer) {
    super(`${fact}: ${code}: ${JSON.stringify(answer)}`);
    this.code = code;
    this.fact = fact;
    this.answer = answer;
  }
}

/**
 * True, false, or null when the fact isn't known well enough.
 * @param {Leaf} leaf
 * @param {Known} answers
 * @returns {State}
 */
export function holds(leaf, answers) {
  const answer = answers[leaf.fact] ?? null;
  if (answer === null) return null;
  return isSpan(answer) ? ofSpan(leaf, answer) : OPERATORS[leaf.operator](answer, leaf.value);
}

/**
 * What all numbers of a span have in common; null where they differ.
 * @param {Leaf} leaf
 * @param {Span} span
 * @returns {State}
 */
function ofSpan({ operator, value }, span) {
  const least = Number(value);
  if (operator === "over" || operator === "at_most") {
    const state = beyond(span, least, (low) => low > least);
    return operator === "over" ? state : negated(state);
  }
  if (operator !== "at_least" && operator !== "below") return null;
  const state = beyond(span, least, (low) => low >= least);
  return operator === "at_least" ? state : negated(state);
}

/**
 * @param {Span} span
 * @param {number} value
 * @param {(low: number) => boolean} enough
 * @returns {State}
 */
function beyond(span, value, enough) {
  if (span.at_least !== null && enough(span.at_least)) return true;
  return span.below !== null && span.below <= value ? false : null;
}

/**
 * Raise AnswerError for the first answer that does not fit; null is no answer.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 */
export function check(facts, answers) {
  for (const [id, answer] of Object.entries(answers)) {
    const fact = facts.get(id);
    const code = fact ? fault(fact, answer) : "unknown";
    if (code && !(fact && answer === null)) throw new AnswerError(code, id, answer);
  }
}

/**
 * What is wrong with an answer to a known fact, or null.
 * @param {Fact} fact
 * @param {unknown} answer
 * @returns {Code | null}
 */
export function fault(fact, answer) {
  if (fact.kind === "number") return numberFault(fact, answer);
  if (fact.kind === "boolean") return typeof answer === "boolean" ? null : "type";
  if (fact.kind === "choices" && Array.isArray(answer)) return choicesFault(fact, answer);
  if (typeof answer !== "string") return "type";
  if (fact.kind === "date") return isDay(answer) ? null : "type";
  return fact.options.some((option) => option.id === answer) ? null : "option";
}

/**
 * @param {Fact} fact
 * @param {unknown[]} answers
 * @returns {Code | null}
 */
function choicesFault(fact, answers) {
  const words = answers.every((one) => typeof one === "string");
  if (!words || new Set(answers).size !== answers.length) return "type";
  const options = fact.options.map((option) => option.id);
  return answers.every((one) => options.includes(one)) ? null : "option";
}

/**
 * @param {Fact} fact
 * @param {unknown} answer
 * @returns {Code | null}
 */
function numberFault(fact, answer) {
  if (typeof answer !== "number" || !Number.isFinite(answer)) return "type";
  if (answer < (fact.min ?? -Infinity) || answer > (fact.max ?? Infinity)) return "range";
  return answer % (fact.step ?? 1) === 0 ? null : "step";
}

/** @param {string} text */
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001") return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
