// Conditions in plain words: what is needed, what was said.

import { LANG, pick, word } from "./words.js";

/** An answer as a reader says it: "64", "yes", "Grade 1". */
export function said(fact, answer, lang = LANG) {
  if (fact.kind === "boolean") return word(answer ? "yes" : "no", {}, lang);
  if (fact.kind === "choice") return pick(optionOf(fact, answer).name, lang);
  return fact.kind === "date" ? day(answer, lang) : String(answer);
}

/** What a condition needs: "65 or over", "yes", "grade 1 or grade 2". */
export function needed(leaf, fact, lang = LANG) {
  if (leaf.operator === "one_of") {
    return leaf.value.map((one) => said(fact, one, lang)).join(word("or", {}, lang));
  }
  const value = said(fact, leaf.value, lang);
  return leaf.operator === "is" ? value : word(`op_${leaf.operator}`, { value }, lang);
}

/** What a judged condition needs, the other way round inside a "not". */
export function neededOf({ leaf, denied }, fact, lang = LANG) {
  if (denied && typeof leaf.value === "boolean") return said(fact, !leaf.value, lang);
  const value = needed(leaf, fact, lang);
  return denied ? word("op_not", { value }, lang) : value;
}

/** "How old …? Needed: 65 or over; you said: 64". */
export function missed(node, fact, answers) {
  return word("missed", {
    question: pick(fact.question),
    needed: neededOf(node, fact),
    said: said(fact, answers[fact.id]),
  });
}

/** A day in words: "1 January 2024". */
export function day(iso, lang = LANG) {
  const format = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

function optionOf(fact, id) {
  return fact.options.find((option) => option.id === id);
}
