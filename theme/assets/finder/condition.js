// One condition over one fact. An answer that doesn't fit its fact is an error, never a "no".

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

/** An answer that does not fit its fact; `code`: unknown, type, range, step or option. */
export class AnswerError extends Error {
  constructor(code, fact, answer) {
    super(`${fact}: ${code}: ${JSON.stringify(answer)}`);
    Object.assign(this, { code, fact, answer });
  }
}

/** True, false, or null when the fact is unanswered. */
export function holds(leaf, answers) {
  const answer = answers[leaf.fact] ?? null;
  return answer === null ? null : OPERATORS[leaf.operator](answer, leaf.value);
}

/** Raise AnswerError for the first answer that does not fit; null is no answer. */
export function check(facts, answers) {
  for (const [id, answer] of Object.entries(answers)) {
    const fact = facts.get(id);
    const code = fact ? fault(fact, answer) : "unknown";
    if (code && !(fact && answer === null)) throw new AnswerError(code, id, answer);
  }
}

/** What is wrong with an answer to a known fact, or null. */
export function fault(fact, answer) {
  if (fact.kind === "number") return numberFault(fact, answer);
  if (fact.kind === "boolean") return typeof answer === "boolean" ? null : "type";
  if (typeof answer !== "string") return "type";
  if (fact.kind === "date") return isDay(answer) ? null : "type";
  return fact.options.some((option) => option.id === answer) ? null : "option";
}

function numberFault(fact, answer) {
  if (typeof answer !== "number" || !Number.isFinite(answer)) return "type";
  if (answer < fact.min || answer > fact.max) return "range";
  return answer % (fact.step ?? 1) === 0 ? null : "step";
}

function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < "0001") return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
