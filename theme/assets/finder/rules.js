// @ts-check
// Conditions in plain words: what is needed, what was said.

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
 * What a condition needs: "65 or over", "yes", "grade 1 or grade 2".
 * @param {Leaf} leaf
 * @param {Fact} fact
 */
export function needed(leaf, fact, lang = LANG) {
  if (Array.isArray(leaf.value)) {
    return leaf.value.map((one) => said(fact, one, lang)).join(word("or", {}, lang));
  }
  const value = said(fact, leaf.value, lang);
  return leaf.operator === "is" ? value : word(`op_${leaf.operator}`, { value }, lang);
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
 * "How old …? Needed: 65 or over; you said: 64".
 * @param {JudgedLeaf} node
 * @param {Fact} fact
 * @param {Record<string, Answer>} answers
 */
export function missed(node, fact, answers) {
  return word("missed", {
    question: pick(fact.question),
    needed: neededOf(node, fact),
    said: said(fact, answers[fact.id]),
  });
}

/**
 * A day in words: "1 January 2024".
 * @param {string} iso
 */
export function day(iso, lang = LANG) {
  const format = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
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
