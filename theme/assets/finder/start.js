// The first screen: where, which year, for whom, and one question at a time or all at once.

import { SUBJECTS } from "./answers.js";
import { button, h, replace } from "./dom.js";
import { learnPlaces, topOf } from "./place.js";
import { pick, word } from "./words.js";

/** The form; `begin(place, year, subject, mode)` is called when it is complete. */
export function startView(index, state, begin) {
  const tops = topSelect(index, state.place);
  const places = h("select", { id: "finder-place", required: true });
  const fillPlaces = () =>
    replace(places, h("option", { value: "" }, word("choose")), ...placeOptions(index, tops.value));
  const years = h("select", { id: "finder-year" });
  const fillYears = () => {
    replace(years, yearOptions(index, places.value));
    years.disabled = !places.value;
  };
  tops.addEventListener("change", async () => {
    if (tops.value) await learnPlaces(index, tops.value).catch(console.warn);
    fillPlaces();
    fillYears();
  });
  places.addEventListener("change", fillYears);
  fillPlaces();
  if (state.place) places.value = state.place;
  fillYears();
  if (state.year) years.value = String(state.year);
  const subjects = subjectChoice(state.subject);
  const start = (mode) => () => {
    if (!form.reportValidity()) return;
    begin(places.value, Number(years.value), form.elements.subject.value, mode);
  };
  const form = h(
    "form",
    { class: "finder-start", onsubmit: (event) => (event.preventDefault(), start("ask")()) },
    h("h2", { class: "visually-hidden", "data-focus": true }, word("start_title")),
    h(
      "div",
      { class: "finder-where" },
      index.tops.length > 1 ? labelled("top", tops) : null,
      labelled("place", places),
      labelled("year", years),
    ),
    subjects,
    h(
      "p",
      { class: "finder-buttons" },
      h("button", { class: "finder-main" }, word("begin")),
      button(word("begin_form"), start("form")),
    ),
    h("p", { class: "finder-private" }, word("private")),
  );
  return form;
}

function labelled(key, control) {
  return h("div", {}, h("label", { for: control.id }, word(`start_${key}`)), control);
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

function subjectChoice(chosen) {
  const choices = SUBJECTS.map((subject) => {
    const id = `finder-subject-${subject}`;
    const properties = { type: "radio", name: "subject", id, value: subject, required: true };
    return h(
      "div",
      { class: "finder-subject" },
      h("input", { ...properties, checked: subject === chosen }),
      h(
        "label",
        { for: id },
        h("strong", {}, word(`subject_${subject}`)),
        h("span", {}, word(`subject_${subject}_text`)),
      ),
    );
  });
  const legend = h("legend", {}, word("start_subject"));
  return h(
    "fieldset",
    { class: "finder-subjects" },
    legend,
    h("div", { class: "finder-choices" }, choices),
  );
}
