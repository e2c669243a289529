// Which page comes first: what it says, what the question leads to, where and for whom it is.

import { subject } from "./evidence.js";

const TITLE = 3;
const LEAD = [0, 0, 0.5, 1.2]; // all of it once, often, in headings, in the title
const NAMED = 4; // a page that bears as its name what is asked for
const FOUND = 1.5; // a page with all that is asked for
const MENTIONED = 0.4; // one of another kind that has it somewhere in its text
const CUE = 1.6; // what the question's words lead to
const FITS = 0.5; // for each: the place, the year
const LIKED = 0.5;
const EXPLAINS = 2.5;
const DATES = 3; // a list of dates, where nothing but a date is asked for
const LEAST_COVERED = 0.3; // of a query on a page that comes near it
const BELOW_BEST = 0.75; // of what the nearest page covers
const LEAST_LED = 0.3;
const SURE = 0.5; // that a question is understood

/**
 * How much each page is worth as an answer, and whether it is found or near. `evidence` has the
 * query's `parts`, the pages `named` so, those with all of it (`exact`), how much the others have
 * (`near`), what the question `leads` to, and the `wish` for each page.
 */
export function ranking({ lists, pages, liked, overview, reference, dated }, evidence) {
  const { heard, parts, wish, named, exact, near, leads } = evidence;
  const kind = (page) => lists.kind[pages.kind[page]];
  const isReference = (page) => reference.includes(kind(page));
  const isLiked = (page) => liked.includes(kind(page)) && !isReference(page);
  /** Whether a page only names what its programmes say, and the question is understood. */
  const isPassing = (page) =>
    overview.includes(kind(page)) && heard.sure >= SURE && !lead(parts, page);
  const onlyDate = heard.date && parts.length === 1;
  const most = Math.max(1, ...exact.values());
  const covers = (page) => (near.scores.get(page) ?? 0) * near.known;

  /** What having all of it is worth. */
  const whole = (page) => {
    if (!exact.has(page)) return 0;
    const telling = (isLiked(page) && !isPassing(page)) ||
      parts.every(({ whole }) => whole.get(page) === TITLE);
    return (telling ? FOUND + lead(parts, page) : MENTIONED) + exact.get(page) / most / 2;
  };

  const telling = [...exact.keys()].some((page) => isLiked(page) && lead(parts, page));
  const explains = heard.defines || !(telling || heard.sure >= SURE);

  const value = (page) => {
    const led = leads.get(page) ?? 0;
    const apt = exact.has(page) || led > 0.5 || named.has(page) ? 5 : 0.5;
    const bears = named.has(page) && (explains || !isReference(page));
    return (bears ? NAMED : 0) + whole(page) + covers(page) + CUE * led +
      FITS * apt * wish(page) + (isLiked(page) ? LIKED : 0) +
      (onlyDate && dated.includes(kind(page)) ? DATES : 0) +
      (isReference(page) ? (explains ? (heard.defines ? EXPLAINS : 0) : -EXPLAINS) : 0);
  };

  const best = nearest(near.scores, exact, isLiked);
  const least = Math.max(LEAST_COVERED, BELOW_BEST * best);
  return {
    value,
    /** Whether a page has it all in its text alone, perhaps far apart. */
    isLoose: (page) =>
      exact.has(page) && !named.has(page) && subject(parts).length > 1 && !lead(parts, page),
    isFound: (page) => exact.has(page) || named.has(page),
    isNear: (page) => (near.scores.get(page) ?? 0) >= least || (leads.get(page) ?? 0) >= LEAST_LED,
  };
}

/** How much the nearest page covers, one for residents if there is any. */
function nearest(scores, exact, isLiked) {
  const others = [...scores].filter(([page]) => !exact.has(page));
  const liked = others.filter(([page]) => isLiked(page));
  return Math.max(0, ...(liked.length ? liked : others).map(([, score]) => score));
}

/** How much more a page says that has all of it in its title, or at least in headings. */
function lead(parts, page) {
  return LEAD[Math.min(...subject(parts).map(({ whole }) => whole.get(page)))] ?? 0;
}
