// The first screen: where, which year, for whom, and one question at a time or all at once.

import { SUBJECTS } from "./answers.js";
import { button, h, replace } from "./dom.js";
import { complete, problemOf } from "./missing.js";
import { findField } from "./find.js";
import { findPlace, learnPlaces, topOf } from "./place.js";
import { pick, word } from "./words.js";

/** The form; `begin(place, year, subject, mode)` is called when it is complete. */
export function startView(index, state, begin) {
  const where = whereFields(index, state);
  const whom = subjectChoice(state.subject);
  const start = (mode) => () => {
    if (!complete([...where.wanted, whom.wanted])) return;
    begin(where.place.value, Number(where.year.value), whom.chosen().value, mode);
  };
  return h(
    "form",
    {
      class: "finder-start",
      novalidate: true,
      onsubmit: (event) => (event.preventDefault(), start("ask")()),
    },
    h("h2", { class: "visually-hidden", "data-focus": true }, word("start_title")),
    h("div", { class: "finder-where" }, where.elements),
    whom.element,
    h(
      "p",
      { class: "finder-buttons" },
      h("button", { class: "finder-main" }, word("begin")),
      button(word("begin_form"), start("form")),
    ),
    h("p", { class: "finder-private" }, word("private")),
  );
}

/** The lists for the place and the year; the first one only where there are several top places. */
function whereFields(index, state) {
  const top = topSelect(index, state.place);
  const place = h("select", { id: "finder-place", required: true });
  const year = h("select", { id: "finder-year" });
  const problems = {
    top: problemOf(top, "finder-top-problem"),
    place: problemOf(place, "finder-place-problem"),
  };
  const fillPlaces = () =>
    replace(place, h("option", { value: "" }, word("choose")), ...placeOptions(index, top.value));
  const fillYears = () => {
    replace(year, yearOptions(index, place.value));
    year.disabled = !place.value;
  };
  const choose = async (id) => {
    await findPlace(index, id);
    top.value = topOf(index.places.get(id));
    fillPlaces();
    place.value = id;
    fillYears();
    for (const one of Object.values(problems)) one.say("");
  };
  top.addEventListener("change", async () => {
    const missed = (error) => (console.warn(error), problems.top.say(word("failed")));
    if (top.value) await learnPlaces(index, top.value).catch(missed);
    fillPlaces();
    fillYears();
  });
  place.addEventListener("change", fillYears);
  fillPlaces();
  if (state.place) place.value = state.place;
  fillYears();
  if (state.year) year.value = String(state.year);
  const several = index.tops.length > 1;
  return {
    place,
    year,
    elements: [
      findField(index, choose),
      several ? labelled("top", top, problems.top) : null,
      labelled("place", place, problems.place),
      labelled("year", year),
    ],
    wanted: [
      ...(several ? [wanted(problems.top, top, () => top.value ? "" : "missing_top")] : []),
      wanted(problems.place, place, () => placeLacks(top, place, year)),
    ],
  };
}

function wanted(problem, control, key) {
  const text = () => key() && word(key());
  return { problem, field: () => control, text };
}

/** What keeps a place from being asked about; nothing while the list that leads to it is open. */
function placeLacks(top, place, year) {
  if (!place.value) return top.value ? "missing_place" : "";
  return year.value ? "" : "missing_plan";
}

function labelled(key, control, problem) {
  const label = h("label", { for: control.id }, word(`start_${key}`));
  return h("div", {}, label, control, problem?.element);
}

/** The topmost places; the only one, or that of the chosen place, is chosen. */
function topSelect({ tops, places }, chosen) {
  const options = tops.map((id) => h("option", { value: id }, pick(places.get(id).name)));
  const select = h(
    "select",
    { id: "finder-top" },
    h("option", { value: "" }, word("choose")),
    ...options,
  );
  const place = places.get(chosen);
  if (place) select.value = topOf(place);
  else if (tops.length === 1) select.value = tops[0];
  return select;
}

/** A top place and its cities first, then each city's districts under its name. */
function placeOptions({ places }, top) {
  const groups = new Map([[null, []]]);
  for (const place of [...places.values()].filter((one) => topOf(one) === top)) {
    const head = place.parents.length > 1 ? place.parents[0] : null;
    if (!groups.has(head)) groups.set(head, []);
    groups.get(head).push(h("option", { value: place.id }, pick(place.name)));
  }
  return [...groups].flatMap(([head, options]) =>
    head === null ? options : h("optgroup", { label: pick(places.get(head).name) }, options)
  );
}

function yearOptions({ places }, id) {
  const years = places.get(id)?.years ?? [];
  return years.map((year) => h("option", { value: year }, String(year)));
}

/** Whom it is for: `chosen()` is the button that is on, if any. */
function subjectChoice(chosen) {
  const boxes = h("div", { class: "finder-choices" }, SUBJECTS.map((one) => subject(one, chosen)));
  const element = h("fieldset", { class: "finder-subjects", role: "radiogroup" });
  const problem = problemOf(element, "finder-subject-problem");
  element.append(h("legend", {}, word("start_subject")), problem.element, boxes);
  const on = () => element.querySelector("input:checked");
  const text = () => on() ? "" : word("missing_subject");
  const field = () => element.querySelector("input");
  return { element, chosen: on, wanted: { problem, text, field } };
}

function subject(name, chosen) {
  const id = `finder-subject-${name}`;
  const properties = { type: "radio", name: "subject", id, value: name, required: true };
  return h(
    "div",
    { class: "finder-subject" },
    h("input", { ...properties, checked: name === chosen }),
    h(
      "label",
      { for: id },
      h("strong", {}, word(`subject_${name}`)),
      h("span", {}, word(`subject_${name}_text`)),
    ),
  );
}
