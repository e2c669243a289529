// All questions at once, for readers who prefer a form. Results follow each change.

import {
  answerBoxes,
  answerField,
  answerSelect,
  choices,
  hint,
  readBoxes,
  readField,
  readSelect,
} from "./control.js";
import { h } from "./dom.js";
import { pick, word } from "./words.js";

/** `act` has answer(fact, value), which gives what speaks against it, and clear(fact). */
export function formView(facts, answers, act) {
  return h(
    "form",
    { class: "finder-form", onsubmit: (event) => event.preventDefault() },
    h("h2", { "data-focus": true }, word("form_title")),
    h("p", {}, word("form_text")),
    facts.map((fact) => entry(fact, answers[fact.id], act)),
  );
}

function entry(fact, given, act) {
  const labels = { id: `field-${fact.id}`, name: `name-${fact.id}`, hint: `hint-${fact.id}` };
  if (fact.kind === "choices") return boxesEntry(fact, given, labels, act);
  const listed = choices(fact) !== null;
  const control = (listed ? answerSelect : answerField)(fact, given, labels);
  const problem = h("p", { class: "finder-problem", role: "alert" });
  control.addEventListener("change", () => {
    const read = (listed ? readSelect : readField)(fact, control);
    problem.textContent = read.problem ?? "";
    for (const one of [control, ...control.querySelectorAll("input")]) {
      one.removeAttribute("aria-invalid");
    }
    if (read.problem) (read.field ?? control).setAttribute("aria-invalid", "true");
    if ("answer" in read) problem.textContent = act.answer(fact.id, read.answer);
    else act.clear(fact.id);
  });
  return h(
    "div",
    { class: "finder-entry" },
    fact.kind === "date"
      ? h("p", { class: "finder-label", id: labels.name }, pick(fact.question))
      : h("label", { id: labels.name, for: labels.id }, pick(fact.question)),
    h(
      "p",
      { class: "finder-hint", id: labels.hint },
      pick(fact.why),
      listed ? null : [" ", hint(fact)],
    ),
    control,
    problem,
  );
}

/** Several answers at once: ticking the first one answers. */
function boxesEntry(fact, given, labels, act) {
  const boxes = answerBoxes(fact, given, labels);
  const problem = h("p", { class: "finder-problem", role: "alert" });
  boxes.addEventListener("change", () => {
    problem.textContent = act.answer(fact.id, readBoxes(boxes));
  });
  return h(
    "div",
    { class: "finder-entry" },
    h("p", { class: "finder-label", id: labels.name }, pick(fact.question)),
    h("p", { class: "finder-hint" }, pick(fact.why)),
    boxes,
    problem,
  );
}
