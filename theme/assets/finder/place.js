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

/** Have a place's file, the index and the words in both languages. */
export async function inBoth(index, name) {
  const [file] = await Promise.all([complete(index.base, name), complete(index.base, "index")]);
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

/** index.json with everything by its id, in its order. */
export async function indexOf(base) {
  const index = await load(base, "index");
  const byId = (list) => new Map(list.map((one) => [one.id, one]));
  return {
    base,
    places: byId(index.places),
    facts: byId(index.facts),
    audiences: byId(index.audiences),
  };
}
