// What a reader wishes: where to look, and which pages rather than others.

export const LIKED = 2; // how much more a page for residents is wished than one of tables

/** How much a reader wants a page: of the place and the year named, not a table of figures. */
export function preferred({ lists, pages, liked, overview }, { places }, asked) {
  const place = asked.flatMap(({ things = [] }) => things.map((one) => places.get(one)));
  const wanted = {
    place: place.filter(Boolean),
    year: asked.map(({ text }) => text).filter(isYear),
  };
  const only = asked.every(({ where }) => where);
  return (page) => {
    const kind = lists.kind[pages.kind[page]];
    const fits = (name) => lists[name][pages[name][page]].some((one) => wanted[name].includes(one));
    const much = (fits("place") ? 4 : 0) + (fits("year") ? 4 : 0) +
      (liked.includes(kind) ? LIKED : 0);
    return much + (only && overview.includes(kind) ? 1 : 0);
  };
}

/** Whether a piece of a query is a place or a year, which say where to look rather than for what. */
export function isWhere({ text, things = [] }, places) {
  return isYear(text) || things.some((one) => places.has(one));
}

function isYear(text) {
  return /^20\d\d$/.test(text);
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
