// @ts-check
// Conditions in plain words: what is needed, what was said.

import { grounds } from "./implications.js";
import { LANG, pick, word } from "./words.js";

/** @import { Answer, Answers } from "./condition.js" */
/** @import { JudgedLeaf } from "./evaluate.js" */
/** @import { Fact, Leaf } from "./shapes.d.ts" */

/**
 * An answer as a reader says it: "64", "yes", "Grade 1".
 * @param {Fact} fact
 * @param {Answer} answer
 */
export function said(fact, answer, lang = LANG) {
  if (Array.isArray(answer)) {
    const several = answer.map((one) => pick(optionOf(fact, one).name, lang));
    return several.join(word("comma", {}, lang)) || word("none_of_these", {}, lang);
  }
  if (fact.kind === "boolean") {
    const words = answer ? fact.when_true : fact.when_false;
    return words ? pick(words, lang) : word(answer ? "yes" : "no", {}, lang);
  }
  if (fact.options.length) return pick(optionOf(fact, answer).name, lang);
  return fact.kind === "date" ? day(String(answer), lang) : String(answer);
}

/**
 * What a condition needs: "at least 65", "yes", "grade 1 or grade 2".
 * @param {Leaf} leaf
 * @param {Fact} fact
 */
export function needed(leaf, fact, lang = LANG) {
  if (Array.isArray(leaf.value)) {
    return either(leaf.value.map((one) => said(fact, one, lang)), lang);
  }
  const value = said(fact, leaf.value, lang);
  return leaf.operator === "is" ? value : word(`op_${leaf.operator}`, { value }, lang);
}

/**
 * "grade 1 or grade 2"; answers with a comma of their own are set apart more strongly.
 * @param {string[]} answers
 */
function either(answers, lang = LANG) {
  const comma = word("comma", {}, lang);
  const long = answers.some((one) => one.includes(comma));
  return answers.join(word(long ? "or_long" : "or", {}, lang));
}

/**
 * What a judged condition needs, the other way round inside a "not".
 * @param {Pick<JudgedLeaf, "leaf" | "denied">} node
 * @param {Fact} fact
 */
export function neededOf({ leaf, denied }, fact, lang = LANG) {
  if (denied && typeof leaf.value === "boolean") return said(fact, !leaf.value, lang);
  const value = needed(leaf, fact, lang);
  return denied ? word("op_not", { value }, lang) : value;
}

/**
 * "How old …? Needed: at least 65. You said: 64."
 * @param {JudgedLeaf} node
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 */
export function missed(node, facts, answers) {
  const fact = factOf(facts, node.leaf.fact);
  const needed = word("needed", { needed: neededOf(node, fact) });
  const parts = { question: pick(fact.question), needed, basis: basis(fact, facts, answers) };
  return word("missed", parts).trim();
}

/**
 * What is known of a fact: "You said: 64.", or which other answer it follows from.
 * @param {Fact} fact
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {Answers} answers
 */
export function basis(fact, facts, answers) {
  const own = answers[fact.id] ?? null;
  if (own !== null) return word("you_said", { said: said(fact, own) });
  const because = grounds(facts, answers).get(fact.id);
  if (!because) return "";
  const source = factOf(facts, because.fact);
  const unticked = source.options.find((one) => one.id === because.lacks);
  if (unticked) return word("not_ticked", { option: pick(unticked.name) });
  const ticked = source.options.find((one) => one.id === because.has);
  if (ticked) return word("follows", { said: pick(ticked.name) });
  const answer = answers[because.fact] ?? null;
  return answer === null ? "" : word("follows", { said: said(source, answer) });
}

/**
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {string} id
 */
function factOf(facts, id) {
  const fact = facts.get(id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

/**
 * A day, a month or a year in words, no more exact than it is stated: "1 January 2024", "2024".
 * @param {string} iso
 */
export function day(iso, lang = LANG) {
  const [, month, date] = iso.split("-");
  const format = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
    year: "numeric",
    month: month ? "long" : undefined,
    day: date ? "numeric" : undefined,
    timeZone: "UTC",
  });
  return format.format(new Date(iso)); // a date alone is read in UTC
}

/**
 * The last day of a time: "31 May 2024", "the end of 2024".
 * @param {string} iso
 */
export function lastDay(iso, lang = LANG) {
  const said = day(iso, lang);
  return iso.split("-").length === 3 ? said : word("end_of", { day: said }, lang);
}

/**
 * @param {Fact} fact
 * @param {Answer} id
 */
function optionOf(fact, id) {
  const option = fact.options.find((one) => one.id === id);
  if (!option) throw new Error(`${fact.id} has no option ${id}`);
  return option;
}
