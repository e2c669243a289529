// Things that no page is about: they are asked for like any others, and are never found by themselves.

import { plainly } from "./text.js";

/**
 * What start.js holds, with the things that are lacking after the others: `lacks` has the pages
 * near each by its number.
 */
export function withLacking(start) {
  const more = start.lacking.map(([names]) => names.split("|").map(plainly));
  const numbered = start.lacking.map(([, leads], at) => [start.things.length + at, leads]);
  return { ...start, things: [...start.things, ...more], lacks: new Map(numbered) };
}

/**
 * The pieces that nothing here is about; none where something that is here is named beside them,
 * as the words may then say something of it.
 */
export function lackingIn(asked, { lacks }) {
  const about = asked.filter(({ where, soft }) => !where && !soft);
  const isLacking = ({ things }) => things?.every((one) => lacks.has(one));
  return about.every((one) => !one.things || isLacking(one)) ? about.filter(isLacking) : [];
}
