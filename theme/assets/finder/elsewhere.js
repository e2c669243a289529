// "The same answers elsewhere": what the same person would get in each place and year.

import { mainAmount } from "./amount.js";
import { leapTo } from "./counts.js";
import { button, h, replace } from "./dom.js";
import { placeOf } from "./place.js";
import { RESULTS } from "./evaluate.js";
import { groupOf, outcomesOf, shortWord } from "./outcomes.js";
import { concerns } from "./questions.js";
import { pick, word } from "./words.js";

/** How many places and years are compared at the most: a table that can still be read. */
const MOST = 12;

/**
 * A section with a button, and `show`, which leads there and presses it. Other places' files are
 * loaded then, not before.
 */
export function elsewhereView(context) {
  const heading = h("h2", { id: "finder-elsewhere" }, word("elsewhere_title"));
  const status = h("p", { role: "status" });
  const place = h("div", {});
  const show = async () => {
    status.textContent = word("loading");
    try {
      const columns = await Promise.all(
        files(context.index, context.state().place).map((one) => columnOf(one, context)),
      );
      replace(place, table(columns));
      status.textContent = word("elsewhere_done", { n: columns.length });
    } catch {
      status.textContent = word("failed");
    }
  };
  const element = h(
    "section",
    { class: "finder-elsewhere", "aria-labelledby": heading.id },
    heading,
    h("p", { class: "finder-group-text" }, word("elsewhere_text")),
    h("p", { class: "finder-buttons" }, button(word("elsewhere_show"), show)),
    status,
    place,
  );
  return { element, show: () => (leapTo(heading), show()) };
}

/** Each file once: the places and years with a plan of their own, the nearest to the chosen one. */
function files({ places }, chosen) {
  const own = [...places.values()].flatMap((place) =>
    Object.entries(place.files)
      .filter(([year, file]) => file === `${place.id}-${year}`)
      .map(([year, file]) => ({ place, year: Number(year), file }))
  );
  if (own.length <= MOST) return own;
  const far = ({ place }) => distance(place, places.get(chosen));
  return own.sort((one, other) => far(one) - far(other)).slice(0, MOST);
}

/** How many steps lead from one place to another, up to a place that both lie in and down. */
function distance(one, other) {
  const [up, down] = [one, other].map(({ id, parents }) => [id, ...parents]);
  const steps = up.findIndex((id) => down.includes(id));
  return steps < 0 ? Infinity : steps + down.indexOf(up[steps]);
}

async function columnOf({ place, year, file }, context) {
  const { benefits } = await placeOf(context.index, file);
  const ruled = benefits.filter(
    (one) => !one.works && !one.silent && concerns(one, context.state().subject, context.index),
  );
  const outcomes = outcomesOf(ruled, context.index.facts, context.answers());
  return {
    year,
    name: `${pick(place.whole)} ${year}`,
    cells: new Map(outcomes.map((one) => [one.benefit.id, one])),
  };
}

/** A row for each benefit that doesn't fail everywhere, a column for each place and year. */
function table(columns) {
  const rows = fitting(columns);
  if (!rows.length) return h("p", {}, word("elsewhere_none"));
  const names = [word("elsewhere_benefit"), ...columns.map((one) => one.name)];
  const head = names.map((name) => h("th", { scope: "col" }, name));
  const body = rows.map((benefit) => {
    const cells = columns.map((one) => h("td", {}, cell(one.cells.get(benefit.id), one.year)));
    return h("tr", {}, h("th", { scope: "row" }, pick(benefit.title)), cells);
  });
  const label = word("elsewhere_table");
  return h(
    "div",
    { class: "table-scroll", role: "region", tabindex: "0", "aria-label": label },
    h("table", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, body)),
  );
}

/** The benefits that may be had somewhere: first those that are likely anywhere. */
function fitting(columns) {
  const best = new Map(); // benefit's id -> the outcome that comes first among RESULTS
  for (const outcome of columns.flatMap(({ cells }) => [...cells.values()])) {
    const known = best.get(outcome.benefit.id);
    if (!known || rank(outcome) < rank(known)) best.set(outcome.benefit.id, outcome);
  }
  const some = [...best.values()].filter(({ result }) => result !== "no");
  return some.sort((a, b) => rank(a) - rank(b)).map(({ benefit }) => benefit);
}

function rank({ result }) {
  return RESULTS.indexOf(result);
}

function cell(outcome, year) {
  if (!outcome) return h("span", { class: "empty" }, word("elsewhere_absent"));
  const { result } = outcome;
  const group = groupOf(outcome);
  const mark = h("span", { class: `finder-mark finder-mark-${result}` }, shortWord(group, year));
  if (result === "no") return mark;
  return [mark, h("span", { class: "finder-cell" }, mainAmount(outcome.benefit))];
}
