// @ts-check
// The facts as they are asked in one session: of whom they are about, and of which year.

import { LANG, OTHER } from "./words.js";

/** @import { Audience, Fact, Text } from "./shapes.d.ts" */
/** @typedef {Fact & { earliest: string | null, latest: string | null }} AskedFact */

const LANGUAGES = [LANG, OTHER];

/**
 * All facts, their texts worded for the subject and the year. Options that don't fit are left out,
 * and so is what would follow for facts that only others are asked: it would be about somebody else.
 * @param {ReadonlyMap<string, Fact>} facts
 * @param {number} year
 * @param {Audience["asks"][number]} subject
 * @returns {Map<string, AskedFact>}
 */
export function factsFor(facts, year, subject) {
  /** @param {string} id */
  const own = (id) => facts.get(id)?.asks.includes(subject) ?? false;
  return new Map([...facts].map(([id, fact]) => [id, worded(limited(fact, own), year, subject)]));
}

/**
 * @param {Fact} fact
 * @param {(id: string) => boolean} own
 * @returns {Fact}
 */
function limited(fact, own) {
  const implies = fact.implies.map((one) => ({
    ...one,
    then: Object.fromEntries(Object.entries(one.then).filter(([id]) => own(id))),
  }));
  return { ...fact, implies };
}

/**
 * @param {Fact} fact
 * @param {number} year
 * @param {Audience["asks"][number]} subject
 * @returns {AskedFact}
 */
function worded(fact, year, subject) {
  const fitting = fact.options.filter(({ asks }) => !asks.length || asks.includes(subject));
  return {
    ...fact,
    question: dated(fact.question_to[subject] ?? fact.question, year),
    why: dated(fact.why, year),
    options: fitting.map((option) => ({ ...option, name: dated(option.name, year) })),
    earliest: fact.years_before === null ? null : `${year - fact.years_before}-01-01`,
    latest: fact.years_after === null ? null : `${year + fact.years_after}-12-31`,
  };
}

/**
 * @param {Text} text
 * @param {number} year
 * @returns {Text}
 */
function dated(text, year) {
  const filled = { ...text };
  for (const lang of LANGUAGES) filled[lang] = text[lang]?.replaceAll("{year}", String(year));
  return filled;
}
