// The field in which a place is typed: by its name in either language, its pinyin or its code.

import { combobox, plain } from "../shared/combobox.js";
import { load } from "./data.js";
import { learnPlaces, topOf } from "./place.js";
import { count, pick, word } from "./words.js";

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
    said: (found) => found ? count("find", found) : word("find_none"),
  });
  return field.element;
}

/** The places that a text begins, the shortest names first. Only the names it needs are loaded. */
function fitting(index, text) {
  if (!text) return Promise.resolve([]);
  return /^[0-9]/.test(text) ? byCode(index, text) : byName(index, text);
}

async function byCode(index, text) {
  const near = (top) => top.startsWith(text.slice(0, 2)) || text.startsWith(top);
  const tops = index.tops.filter(near);
  await Promise.all(tops.map((top) => learnPlaces(index, top)));
  return [...index.places.values()]
    .filter((place) => place.id.startsWith(text) && tops.includes(topOf(place)))
    .map((place) => ({ id: place.id, label: pick(place.name), detail: place.id }));
}

async function byName(index, text) {
  const letters = Object.entries(await load(index.base, "names"))
    .filter(([letter, first]) => text.startsWith(letter) || first.includes(text[0]))
    .map(([letter]) => letter);
  const files = await Promise.all(letters.map((letter) => load(index.base, `names-${letter}`)));
  return files.flat()
    .filter(([, name, other]) => [name, other].some((one) => plain(one).startsWith(text)))
    .sort(([one, own], [two, other]) => own.length - other.length || (one < two ? -1 : 1))
    .map(([id, label, , detail]) => ({ id, label, detail }));
}
