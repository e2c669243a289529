// One question: what is asked, why, the ways to answer, and the way on without an answer.

import {
  answerBoxes,
  answerButtons,
  answerField,
  choices,
  hint,
  readBoxes,
  readField,
} from "./control.js";
import { button, h } from "./dom.js";
import { termsPart } from "./terms.js";
import { pick, word } from "./words.js";

const LABELS = { id: "finder-field", name: "finder-question", hint: "finder-hint" };

/** `act` has answer(value), skip(), and back(), which is null at the first question. */
export function questionView(fact, given, progress, act) {
  return h(
    "section",
    { class: "finder-question", "aria-labelledby": LABELS.name, "data-fact": fact.id },
    h("p", { class: "finder-progress" }, progress),
    h("h2", { id: LABELS.name, "data-focus": true }, pick(fact.question)),
    answerPart(fact, given, act.answer),
    h("div", { class: "finder-refusal", role: "alert" }),
    h("p", { class: "finder-why" }, h("strong", {}, word("why_ask")), " ", pick(fact.why)),
    termsPart(
      pick(fact.question),
      fact.options.map((option) => pick(option.name)),
      pick(fact.why),
    ),
    h(
      "p",
      { class: "finder-buttons" },
      act.back ? button(word("back"), act.back, { class: "finder-back" }) : null,
      button(word("skip"), act.skip, { class: "finder-skip" }),
      button(word("see_results"), act.results, { class: "finder-see" }),
    ),
  );
}

function answerPart(fact, given, answer) {
  if (fact.kind === "choices") return boxForm(fact, given, answer);
  if (!choices(fact)) return fieldForm(fact, given, answer);
  return h("div", { class: "finder-answers" }, answerButtons(fact, given, answer));
}

function boxForm(fact, given, answer) {
  const boxes = answerBoxes(fact, given, LABELS);
  const submit = (event) => {
    event.preventDefault();
    answer(readBoxes(boxes));
  };
  return h(
    "form",
    { class: "finder-boxform", novalidate: true, onsubmit: submit },
    h("p", { class: "finder-hint" }, word("hint_choices")),
    boxes,
    h("p", { class: "finder-buttons" }, h("button", { class: "finder-main" }, word("next"))),
  );
}

function fieldForm(fact, given, answer) {
  const field = answerField(fact, given, LABELS);
  const problem = h("p", { class: "finder-problem", role: "alert", id: "finder-problem" });
  const submit = (event) => {
    event.preventDefault();
    const read = readField(fact, field);
    if ("answer" in read) return answer(read.answer);
    problem.textContent = read.problem ?? word("error_empty");
    const wrong = read.field ?? field.querySelector("input") ?? field;
    for (const one of field.querySelectorAll("input")) {
      ["aria-invalid", "aria-describedby"].forEach((name) => one.removeAttribute(name));
    }
    wrong.setAttribute("aria-invalid", "true");
    wrong.setAttribute("aria-describedby", `${LABELS.hint} finder-problem`);
    wrong.focus();
  };
  return h(
    "form",
    { class: "finder-field", novalidate: true, onsubmit: submit },
    h("p", { class: "finder-hint", id: LABELS.hint }, hint(fact)),
    h("div", {}, field, h("button", { class: "finder-main" }, word("next"))),
    problem,
  );
}

/**
 * What stands in the question's place when nothing is left to ask. `passed` says that skipped
 * questions could still decide something, `none` that nothing was found, `had` that there is
 * something all the same which the reader has already.
 */
export function doneView({ passed, none, had }, act) {
  const title = had ? "done_more_title" : "done_none_title";
  const text = none ? "done_none" : "done_text";
  return h(
    "section",
    { class: "finder-question" },
    h("h2", { "data-focus": true }, word(none && !passed ? title : "done_title")),
    h("p", {}, word(passed ? "done_skipped" : text)),
    none && !passed ? h("p", { class: "finder-buttons" }, waysOn(act)) : null,
    h(
      "p",
      { class: "finder-buttons" },
      act.back ? button(word("back"), act.back, { class: "finder-back" }) : null,
      passed ? button(word("ask_skipped"), act.again, { class: "finder-again" }) : null,
      none && !had
        ? null
        : button(word("see_found"), act.results, { class: "finder-see finder-main" }),
    ),
  );
}

/** Where somebody may look for whom nothing was found. */
function waysOn({ nearest, years, inYear, elsewhere }) {
  return [
    nearest ? button(word("nearest"), nearest, { class: "finder-nearest" }) : null,
    ...years.map((year) =>
      button(word("in_year", { year }), () => inYear(year), { class: "finder-year" })
    ),
    button(word("other_places"), elsewhere, { class: "finder-other-places" }),
  ];
}
