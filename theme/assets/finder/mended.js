// What is right in a link is kept; what isn't is left out and named.

import { forgotten, SUBJECTS } from "./answers.js";
import { factsFor } from "./asked.js";
import { fault } from "./condition.js";
import { clash } from "./implications.js";
import { fileOf } from "./place.js";
import { said } from "./rules.js";
import { pick, word } from "./words.js";

/** The state without what is wrong in it, and what that was, in words. */
export function mended(state, index) {
  const start = startOf(state, index);
  const year = Number.isInteger(state.year) ? state.year : "…";
  const worded = factsFor(index.facts, year, start.subject ?? "me");
  const facts = start.subject ? worded : index.facts;
  const wrong = ["place", "year", "subject"].filter((key) => start[key] !== state[key])
    .map((key) => String(state[key]));
  const dropped = wrongAnswers(start, facts);
  const named = dropped.map((id) => nameOf(worded.get(id), start.answers[id]) ?? rawOf(id, start));
  const passed = start.skipped.filter((id) => !asksOf(facts.get(id), start.subject));
  return { state: [...dropped, ...passed].reduce(forgotten, start), wrong: [...wrong, ...named] };
}

/** Place, year and subject where there are such, else null. */
function startOf(state, index) {
  const place = index.places.has(state.place) ? state.place : null;
  const year = place && fileOf(index, place, state.year) ? state.year : null;
  const subject = SUBJECTS.includes(state.subject) ? state.subject : null;
  return { ...state, place, year, subject };
}

function asksOf(fact, subject) {
  return !subject || fact.asks.includes(subject);
}

/** The facts whose answers don't fit them or the subject, or that another answer rules out. */
function wrongAnswers({ answers, subject }, facts) {
  const wrong = Object.keys(answers).filter((id) => {
    const fact = facts.get(id);
    return !fact || !asksOf(fact, subject) || fault(fact, answers[id]) !== null;
  });
  const right = { ...answers };
  for (const id of wrong) delete right[id];
  for (let found = clash(facts, right); found; found = clash(facts, right)) {
    delete right[found.fact];
    wrong.push(found.fact);
  }
  return wrong;
}

/** A question with its answer, as far as both are known. */
function nameOf(fact, answer) {
  if (!fact) return null;
  const options = new Map(fact.options.map(({ id, name }) => [id, pick(name)]));
  const several = [answer].flat().map((one) => options.get(one) ?? String(one));
  const text = fault(fact, answer) === null ? said(fact, answer) : several.join(word("comma"));
  return `${pick(fact.question)} ${text}`;
}

function rawOf(id, { answers }) {
  return `${id} ${answers[id]}`;
}
