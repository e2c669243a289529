// What a reader wishes: where to look, and which pages rather than others.

/** How much a page is of the place and the year named, at most 2; of a plan, a bit more. */
export function preferred({ lists, pages, overview }, { places }, asked) {
  const named = (some) => some.flatMap(({ things = [] }) => things.map((one) => places.get(one)));
  const wanted = {
    place: named(asked.filter(({ soft }) => !soft)).filter(Boolean),
    perhaps: named(asked.filter(({ soft }) => soft)).filter(Boolean),
    year: asked.map(({ text }) => text).filter(isYear),
  };
  const only = asked.length > 0 && asked.every(({ where }) => where);
  return (page) => {
    const value = (name) => lists[name][pages[name][page]];
    const fits = (name, list) => value(name).some((one) => list.includes(one));
    return (fits("place", wanted.place) ? 1 : 0) + (fits("year", wanted.year) ? 1 : 0) +
      (fits("place", wanted.perhaps) ? 0.2 : 0) +
      (only && overview.includes(value("kind")) ? 0.5 : 0);
  };
}

/** Whether a piece of a query is a place or a year, which say where to look rather than for what. */
export function isWhere({ text, things = [] }, places) {
  return isYear(text) || things.some((one) => places.has(one));
}

function isYear(text) {
  return /^20\d\d$/.test(text);
}

/**
 * What is named that nothing here is about, as {place, year}: a place without a page, a year
 * without a plan, or a place with plans of other years only.
 */
export function missing({ lists, pages, overview }, { places }, asked, { elsewhere, date }) {
  const plans = [...pages.kind.keys()].filter((page) =>
    overview.includes(lists.kind[pages.kind[page]])
  );
  const values = (name, page) => lists[name][pages[name][page]];
  const has = (place, year) =>
    plans.some((page) =>
      (!place || values("place", page).includes(place)) && values("year", page).includes(year)
    );
  const years = date ? [] : asked.map(({ text }) => text).filter(isYear);
  const named = asked.filter(({ soft }) => !soft).flatMap(({ things = [] }) =>
    things.map((one) => places.get(one)).filter(Boolean)
  ).filter((place) => plans.some((page) => values("place", page).includes(place)));
  const away = elsewhere.map(([place]) => ({ place, year: null }));
  const late = years.flatMap((year) => {
    if (named.length) return named.map((place) => ({ place, year }));
    return [{ place: null, year }];
  });
  return [...away, ...late.filter(({ place, year }) => !has(place, year))];
}

/** Leaves of a list of pages those that the filters let through. */
export function permitted({ lists, pages }, filters) {
  const chosen = Object.entries(filters).filter(([, value]) => value);
  const fits = (page) =>
    chosen.every(([name, value]) => lists[name][pages[name][page]].includes(value));
  return (some) => some.filter(fits);
}

/** The other pages of a page's group: the same in other places and years. */
export function kin(page, { lists, pages }) {
  const group = pages.group[page];
  if (!lists.group[group]) return [];
  return [...pages.group.keys()].filter((one) => pages.group[one] === group);
}
