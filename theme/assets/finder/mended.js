// What is right in a link is kept; what isn't is left out and named.

import { forgotten, SUBJECTS } from "./answers.js";
import { factsFor } from "./asked.js";
import { fault } from "./condition.js";
import { clash } from "./implications.js";
import { fileOf } from "./place.js";
import { pick } from "./words.js";

/** The state without what is wrong in it, and what that was, in words. */
export function mended(state, index) {
  const start = startOf(state, index);
  const facts = start.year && start.subject
    ? factsFor(index.facts, start.year, start.subject)
    : index.facts;
  const wrong = ["place", "year", "subject"].filter((key) => start[key] !== state[key])
    .map((key) => String(state[key]));
  const dropped = wrongAnswers(start.answers, facts);
  const named = dropped.map((id) => nameOf(id, facts, start.answers[id]));
  return { state: dropped.reduce(forgotten, start), wrong: [...wrong, ...named] };
}

/** Place, year and subject where there are such, else null. */
function startOf(state, index) {
  const place = index.places.has(state.place) ? state.place : null;
  const year = place && fileOf(index, place, state.year) ? state.year : null;
  const subject = SUBJECTS.includes(state.subject) ? state.subject : null;
  return { ...state, place, year, subject };
}

/** The facts whose answers don't fit them, or that another answer rules out. */
function wrongAnswers(answers, facts) {
  const wrong = Object.keys(answers).filter((id) => {
    const fact = facts.get(id);
    return !fact || fault(fact, answers[id]) !== null;
  });
  const right = { ...answers };
  for (const id of wrong) delete right[id];
  for (let found = clash(facts, right); found; found = clash(facts, right)) {
    delete right[found.fact];
    wrong.push(found.fact);
  }
  return wrong;
}

function nameOf(id, facts, answer) {
  const fact = facts.get(id);
  return `${fact ? pick(fact.question) : id} ${answer}`;
}
