// The field in which a place is typed: by its name in either language, its pinyin or its code.

import { combobox, plain } from "../shared/combobox.js";
import { load } from "./data.js";
import { learnPlaces, topOf } from "./place.js";
import { count, pick, word } from "./words.js";

const PIECES = 3;

/** The field; `choose(id)` is called with the place that is taken. */
export function findField(index, choose) {
  const field = combobox({
    id: "finder-find",
    label: word("start_find"),
    find: (text) => fitting(index, plain(text)).catch((error) => (console.warn(error), [])),
    chosen: async ({ id, label }) => {
      await choose(id);
      field.say(word("find_chosen", { name: label }));
    },
    said: (n, { more }) =>
      more ? word("find_more", { n }) : n ? count("find", n) : word("find_none"),
  });
  return field.element;
}

/** The places that a text begins, the shortest names first. Only the names it needs are loaded. */
function fitting(index, text) {
  if (!text) return Promise.resolve([]);
  return /^[0-9]/.test(text) ? byCode(index, text) : byName(index, text);
}

/** One digit is too little to load places by; two are a province's. */
async function byCode(index, text) {
  const near = index.tops.filter((top) => top.startsWith(text.slice(0, 2)));
  const tops = text.length > 1 ? near : [];
  await Promise.all(tops.map((top) => learnPlaces(index, top)));
  return [...index.places.values()]
    .filter((place) =>
      place.id.startsWith(text) && (!place.parents.length || tops.includes(topOf(place)))
    )
    .map((place) => ({ id: place.id, label: pick(place.name), detail: place.id }));
}

/** Of what many names begin with, the first pieces alone are looked through; there are `more`. */
async function byName(index, text) {
  const order = `names-${/^\p{Script=Han}/u.test(text) ? "han" : "latin"}`;
  const begins = await load(index.base, order);
  const pieces = [...begins.keys()].filter((at) =>
    (begins[at] <= text || begins[at].startsWith(text)) && !(begins[at + 1] <= text)
  );
  const files = await Promise.all(
    pieces.slice(0, PIECES).map((at) => load(index.base, `${order}-${at}`)),
  );
  const found = files.flat()
    .filter(([, name, , typed = name]) => plain(typed).startsWith(text))
    .sort(([one, own], [two, other]) => own.length - other.length || (one < two ? -1 : 1))
    .map(([id, label, detail]) => ({ id, label, detail }));
  return Object.assign(found, { more: pieces.length > PIECES });
}
