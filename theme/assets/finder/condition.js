// @ts-check
// One condition over one fact. An answer that doesn't fit its fact is an error, never a "no".

/** @import { Fact, Leaf } from "./shapes.d.ts" */
/** @import { State } from "./kleene.js" */
/** @typedef {boolean | number | string} Answer True or false, a number, an option's id, a day. */
/** @typedef {Record<string, Answer | null | undefined>} Answers Answers by fact; null is none. */
/** @typedef {"unknown" | "type" | "range" | "step" | "option"} Code What is wrong with an answer. */

/** @type {Record<Leaf["operator"], (answer: any, value: any) => boolean>} */
export const OPERATORS = {
  is: (answer, value) => answer === value,
  one_of: (answer, value) => value.includes(answer),
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
 * True, false, or null when the fact is unanswered.
 * @param {Leaf} leaf
 * @param {Answers} answers
 * @returns {State}
 */
export function holds(leaf, answers) {
  const answer = answers[leaf.fact] ?? null;
  return answer === null ? null : OPERATORS[leaf.operator](answer, leaf.value);
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
  if (typeof answer !== "string") return "type";
  if (fact.kind === "date") return isDay(answer) ? null : "type";
  return fact.options.some((option) => option.id === answer) ? null : "option";
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
