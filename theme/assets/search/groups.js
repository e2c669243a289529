// Results under the page that their kind has in common, in the order of each group's best.

const FIRST_SHOWN = 3;
const OTHERS_SHOWN = 1;

/**
 * Groups of pages: `head` is what start.js says of the common page (address, title, number), or
 * null for a page by itself; `found` whether the common page is among the results; `members`
 * the numbers of the other pages, those of the place and the year asked for first (`wish`), then those
 * that say more (`value`).
 */
export function grouped(results, { lists, pages }, { wish, value }) {
  const groups = new Map();
  for (const page of results) {
    const head = lists.group[pages.group[page]];
    const key = head ? head[0] : page;
    if (!groups.has(key)) groups.set(key, { head, found: false, members: [] });
    const group = groups.get(key);
    if (head?.[2] === page) group.found = true;
    else group.members.push(page);
  }
  for (const { members } of groups.values()) {
    members.sort((a, b) => wish(b) - wish(a) || value(b) - value(a) || a - b);
  }
  return [...groups.values()].map((one) => (one.members.length ? one : alone(one)));
}

/**
 * How many members of a group show at once: more of the first where something is found (`counts`),
 * if by another word (`mended`); what only comes near shows what else there is instead.
 */
export function shownOf(at, { counts: [exact], mended }) {
  return at || !(exact || mended) ? OTHERS_SHOWN : FIRST_SHOWN;
}

/** A common page without members is a page like any other. */
function alone({ head }) {
  return { head: null, found: false, members: [head[2]] };
}
