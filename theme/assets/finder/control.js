// The controls that take an answer: buttons where one press says all, else a field.

import { fault } from "./condition.js";
import { dayFields, readDay } from "./day.js";
import { button, h } from "./dom.js";
import { said } from "./rules.js";
import { pick, word } from "./words.js";

/** Every possible answer to a fact with few of them, else null. */
export function choices(fact) {
  if (fact.kind === "boolean") return [true, false];
  return fact.kind === "choice" ? fact.options.map((option) => option.id) : null;
}

/** A button for each answer, the one given before marked. */
export function answerButtons(fact, given, answer) {
  return choices(fact).map((one) =>
    button(said(fact, one), () => answer(one), {
      class: "finder-answer",
      "aria-pressed": given === undefined ? undefined : String(given === one),
    })
  );
}

/** A box for each option of a fact that takes several; `answer(list)` gets those ticked. */
export function answerBoxes(fact, given, labels) {
  const ticked = [given ?? []].flat();
  const boxes = fact.options.map((option) => {
    const id = `${labels.id}-${option.id}`;
    const box = { type: "checkbox", name: labels.id, id, value: option.id };
    const checked = ticked.includes(option.id);
    return h(
      "div",
      { class: "finder-box" },
      h("input", { ...box, checked }),
      h("label", { for: id }, pick(option.name)),
    );
  });
  const about = { "aria-labelledby": labels.name, id: labels.id };
  return h("div", { class: "finder-boxes", role: "group", ...about }, boxes);
}

/** The options that are ticked. */
export function readBoxes(group) {
  return [...group.querySelectorAll("input:checked")].map((box) => box.value);
}

/** A field for a number, or those for a day; `labels` are the ids of what names and explains it. */
export function answerField(fact, given, labels) {
  const about = { "aria-labelledby": labels.name, "aria-describedby": labels.hint, id: labels.id };
  if (fact.kind === "date") return dayFields(given, about);
  const digits = { inputmode: (fact.step ?? 1) % 1 ? "decimal" : "numeric", autocomplete: "off" };
  return h("input", { ...about, ...digits, type: "text", size: 6, value: given });
}

/** What a field holds: { answer }, { empty: true } or { problem } in words, and where it lies. */
export function readField(fact, field) {
  if (fact.kind === "date") return readDay(fact, field);
  const text = field.value.normalize("NFKC").trim();
  if (!text) return { empty: true };
  const answer = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  const code = fault(fact, answer);
  return code ? { problem: problem(fact, code) } : { answer };
}

function problem(fact, code) {
  const range = { min: fact.min, max: fact.max };
  return code === "range" ? word("error_range", range) : word("error_number", range);
}

/** What may be written into a field. */
export function hint(fact) {
  if (fact.kind === "date") return word("hint_date");
  return word("hint_number", { min: fact.min, max: fact.max });
}

/** A list of all answers, for the form; the first stands for none. */
export function answerSelect(fact, given, labels) {
  const about = { "aria-labelledby": labels.name, "aria-describedby": labels.hint, id: labels.id };
  const none = h("option", { value: "" }, word("no_answer"));
  const options = choices(fact).map((one) =>
    h("option", { value: String(one), selected: one === given }, said(fact, one))
  );
  return h("select", about, none, options);
}

export function readSelect(fact, select) {
  if (!select.value) return { empty: true };
  return { answer: choices(fact).find((one) => String(one) === select.value) };
}
