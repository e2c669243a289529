// The pages of one piece of a query.

import { alike, stem } from "./stem.js";
import { unpacked } from "./terms.js";
import { HAN, pairs } from "./text.js";

const TELLING = 5; // letters that no word of another kind begins with
const NAME = 1.5; // how much more a name says than any other words

/** The pages of one piece: `units` are lists of pages with how rare each is, `whole` has all. */
export async function unitsOf(index, piece, total) {
  const rare = (pages) => Math.log(1 + total / Math.max(1, pages.size));
  const lists = await units(index, piece);
  const measured = lists.map((pages) => ({ pages, rare: rare(pages) }));
  const sum = measured.reduce((before, one) => before + one.rare, 0);
  // A long run of characters is one word or two, not as many as it has pairs.
  const much = (piece.things ? NAME : 1) / Math.sqrt(measured.length);
  const { text, where, things } = piece;
  const slip = lists.find((pages) => pages.slip)?.slip;
  const lost = !piece.whole && !things && lists.some((pages) => !pages.size || pages.slip);
  const whole = slip ? new Map() : together(lists); // what is spelt alike only comes near
  return { text, lost, slip, units: measured, rare: sum * much, whole, where };
}

async function units(index, { text, things, term }) {
  if (term) return [await index.pages(term)];
  if (things) return [merged(await Promise.all(things.map((one) => index.pages(`~${one}`))))];
  if (!HAN.test(text)) return [await word(index, text)];
  if (text.length > 1) return Promise.all(pairs(text).map(index.pages));
  return [merged((await index.beginning(text)).map(([, letters]) => unpacked(letters)))];
}

/** The pages with a word in any of its forms; if there is none, with one that is spelt alike. */
async function word(index, text) {
  const numeral = /^[\d.]+%?$/.test(text);
  const short = text.length < 4 || numeral;
  const begins = short ? text : stem(text);
  const terms = await index.beginning(begins);
  const exact = terms.filter(([term]) => term === text || (!numeral && term === `${text}s`));
  const isForm = (term) =>
    term.startsWith(text) || begins.length >= TELLING || stem(term) === begins;
  const like = short && exact.length
    ? exact
    : terms.filter(([term]) => !HAN.test(term) && isForm(term));
  const lists = like.map(([term, letters]) => weakened(unpacked(letters), term.startsWith(text)));
  if (lists.length || short) return merged(lists);
  const slips = (await index.around(text)).filter(([term]) => alike(text, term));
  const found = merged(slips.map(([, letters]) => weakened(unpacked(letters), false)));
  const [[to] = []] = slips.sort(([, one], [, other]) => other.length - one.length);
  return Object.assign(found, { slip: to && { from: text, to } });
}

function weakened(pages, strong) {
  if (!strong) pages.forEach((weight, page) => pages.set(page, Math.max(0, weight - 1)));
  return pages;
}

/** All pages of the lists, each with its greatest weight. */
export function merged(lists) {
  const pages = new Map();
  for (const list of lists) {
    list.forEach((weight, page) => pages.set(page, Math.max(weight, pages.get(page) ?? 0)));
  }
  return pages;
}

/** The pages that stand in all lists, each with its least weight. */
function together([first, ...others]) {
  const pages = new Map();
  first.forEach((weight, page) => {
    if (others.every((one) => one.has(page))) {
      pages.set(page, Math.min(weight, ...others.map((one) => one.get(page))));
    }
  });
  return pages;
}
