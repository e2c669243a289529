// A place's file as the page uses it: what its benefits only name is put in its place.

import { learnClauses } from "./clauses.js";
import { complete, load, loadOther } from "./data.js";
import { learnWords } from "./words.js";

/** The file's name for a place and a year, or undefined when there is none. */
export function fileOf(index, place, year) {
  return index.places.get(place)?.files[year];
}

/**
 * The benefits that hold in a place in a year, then those of earlier years that its plans say
 * nothing of: `silent` is their year. Rejects when they can't be loaded.
 */
export async function placeOf(index, name) {
  const file = await load(index.base, name);
  learnClauses(file.clauses);
  const own = file.benefits.map((one) => resolved(one, file, index));
  const earlier = file.silent.flatMap(({ year, benefits }) =>
    benefits.map((one) => ({ ...resolved(one, { ...file, year }, index), silent: year }))
  );
  return { ...file, benefits: [...own, ...earlier] };
}

/** Have a place's file of a year, the index and the words in both languages. */
export async function inBoth(index, place, year) {
  const names = [fileOf(index, place, year), "index", below(topOf(index.places.get(place)))];
  const [file] = await Promise.all(names.map((one) => complete(index.base, one)));
  learnClauses(file.clauses);
  learnWords(await loadOther(index.base, "words"));
}

function resolved(benefit, file, index) {
  return {
    ...benefit,
    year: file.year,
    placeName: index.places.get(benefit.place).name,
    documents: file.documents,
    headlinePlace: benefit.headline && index.places.get(benefit.headline.place).name,
    route: benefit.route && file.routes[benefit.route],
    offices: benefit.offices.map((key) => file.offices[key]),
    beside: benefit.beside.map((one) => ({ ...one, placeName: index.places.get(one.place).name })),
  };
}

/** What the index holds by its id, with the places below each top one as they are loaded. */
export async function indexOf(base) {
  const index = await load(base, "index");
  const byId = (list) => new Map(list.map((one) => [one.id, one]));
  const known = {
    base,
    tops: index.places.map(({ id }) => id),
    places: byId(index.places.map(filled)),
    facts: byId(index.facts),
    audiences: byId(index.audiences),
  };
  if (known.tops.length === 1) await learnPlaces(known, known.tops[0]);
  return known;
}

/** Take in the places below a top one. */
export async function learnPlaces(index, top) {
  for (const place of await load(index.base, below(top))) index.places.set(place.id, filled(place));
}

/** A place with what its file leaves out because it follows from the rest. */
function filled(place) {
  place.whole ??= place.name;
  place.files ??= Object.fromEntries(place.years.map((year) => [year, `${place.id}-${year}`]));
  return place;
}

/** Take in the place with that id, wherever it lies; nothing where there is none. */
export async function findPlace(index, id) {
  const alike = (top) => [...top].findIndex((character, at) => character !== id[at]);
  const tops = [...index.tops].sort((one, other) => alike(other) - alike(one));
  for (const top of id ? tops : []) {
    if (index.places.has(id)) return;
    await learnPlaces(index, top);
  }
}

/** The topmost place of all that a place lies in. */
export function topOf({ id, parents }) {
  return parents.at(-1) ?? id;
}

function below(top) {
  return `places-${top}`;
}
