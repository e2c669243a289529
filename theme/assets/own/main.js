// Marks the place that a reader names: its rows of long tables, and the bars that count it. The
// address then names it, so the page can be sent to somebody; nothing else is kept or sent.

import { plain } from "../shared/combobox.js";
import { h } from "../shared/element.js";
import { listed } from "../shared/listed.js";

const above = document.querySelector("[data-own]");
const words = above.dataset;
const rows = [...document.querySelectorAll("tr[data-place]")];
const charts = [...document.querySelectorAll("figure.chart")];
const places = new Map(rows.map(({ dataset: { place, names } }) => {
  const [label, ...others] = names.split("|");
  return [place, { id: place, label, names: [label, ...others, place].map(plain) }];
}));

/** The bar of a chart that counts the place of a row. */
function barOf(row) {
  const cell = row.cells[1];
  const value = Number(cell.dataset.value);
  const bars = [...charts[cell.dataset.chart]?.querySelectorAll("li") ?? []];
  return bars.find(({ dataset: { from, to } }) => Number(from) <= value && value <= Number(to));
}

function mark({ id, label }) {
  for (const mark of document.querySelectorAll(".own-mark")) mark.remove();
  for (const row of rows) {
    row.classList.toggle("own-row", row.dataset.place === id);
    if (row.dataset.place !== id) continue;
    row.cells[0].prepend(h("span", { class: "own-mark", "aria-hidden": "true" }, "◆ "));
    barOf(row)?.append(h("strong", { class: "own-mark" }, `◆ ${label}`));
  }
  history.replaceState(null, "", `#place=${id}`);
}

const chosen = (place) => {
  mark(place);
  field.say(words.chosen.replace("{name}", place.label));
};
const field = listed({ id: "own", label: words.own, items: [...places.values()], words, chosen });
above.append(field.element);

const named = places.get(new URLSearchParams(location.hash.slice(1)).get("place"));
if (named) mark(named);
