// The screen with a question on one side and the results on the other.

import { answered, before, forgotten, returnedTo, skipped } from "./answers.js";
import { tallyView } from "./counts.js";
import { button, focus, h, replace } from "./dom.js";
import { elsewhereView } from "./elsewhere.js";
import { formView } from "./form.js";
import { givenView } from "./given.js";
import { othersView, worksView } from "./others.js";
import { outcomesOf, tally, tallyText } from "./outcomes.js";
import { candidates, concerns, factsOf, nextQuestion, weights } from "./questions.js";
import { doneView, questionView } from "./question.js";
import { headView, pastNotice } from "./frame.js";
import { resultsView } from "./results.js";
import { shareView } from "./share.js";
import { word } from "./words.js";

/**
 * A session over one place's benefits; `app` has index, state(), keep(state), link(path) and the
 * ways out: toStart(), restart(), toSheet(outcomes), turnTo(subject).
 */
export function sessionView(place, mode, app) {
  const { facts } = app.index;
  const { subject } = app.state();
  const ruled = place.benefits.filter((one) => !one.works);
  const mine = ruled.filter((one) => concerns(one, subject, app.index));
  const order = [...facts.values()]
    .filter((fact) => fact.asks.includes(subject))
    .map(({ id }) => id);
  const context = {
    index: app.index,
    facts,
    audiences: app.index.audiences,
    link: app.link,
    state: app.state,
    answers: () => app.state().answers,
    ask: (fact) => go(returnedTo(app.state(), fact)),
  };
  const results = resultsView(context);
  const counts = tallyView();
  const asking = h("div", { class: "finder-asking" });
  const told = h("div", {});
  const status = h("p", { class: "finder-status", role: "status" });
  let outcomes = [];

  /** Take over a new state and show what follows from it. */
  function go(state, { toQuestion = true } = {}) {
    app.keep(state);
    outcomes = outcomesOf(mine, state.answers);
    results.draw(outcomes);
    counts.draw(tally(outcomes));
    replace(told, givenView(state, facts, context.ask));
    status.textContent = tallyText(tally(outcomes));
    if (!toQuestion) return;
    replace(asking, mode === "form" ? form(state) : question(state));
    const target = asking.querySelector("[data-focus]");
    if (target) focus(target);
  }

  function question(state) {
    const trees = outcomes.map((one) => one.tree);
    const id = state.current ?? nextQuestion(trees, order, state.skipped);
    const previous = before(state);
    const back = previous === null ? null : () => go(returnedTo(state, previous));
    if (id === null) {
      const again = () => go(state.skipped.reduce(forgotten, state));
      return doneView(state.skipped.length > 0, { back, again, sheet });
    }
    const at = state.asked.indexOf(id);
    const left = candidates(weights(trees), order, state.skipped).length;
    const progress = word("progress", {
      n: (at < 0 ? state.asked.length : at) + 1,
      all: state.asked.length + left,
    });
    const act = {
      back,
      answer: (value) => go(answered(state, id, value)),
      skip: () => go(skipped(state, id)),
    };
    return questionView(facts.get(id), state.answers[id], progress, act);
  }

  function form(state) {
    const asked = new Set(mine.flatMap((one) => [...factsOf(one.rule)]));
    const listed = order.filter((id) => asked.has(id)).map((id) => facts.get(id));
    const quietly = { toQuestion: false };
    return formView(listed, state.answers, {
      answer: (id, value) => go(answered(app.state(), id, value), quietly),
      clear: (id) => go(forgotten(app.state(), id), quietly),
    });
  }

  const sheet = () => app.toSheet(outcomes);
  const element = h(
    "div",
    { class: "finder-session" },
    headView(place, subject, app),
    counts.element,
    h("div", { class: "finder-side" }, asking, status, told),
    h(
      "div",
      { class: "finder-outcome" },
      pastNotice(place.year),
      results.element,
      worksView(
        place.benefits.filter((one) => one.works),
        context,
      ),
      othersView(
        ruled.filter((one) => !mine.includes(one)),
        subject,
        context,
        app.turnTo,
      ),
      h(
        "section",
        { class: "finder-keep" },
        h("h2", {}, word("keep_title")),
        button(word("sheet_open"), sheet),
        shareView(app.state),
      ),
      elsewhereView(context),
    ),
  );
  return { element, begin: () => go(app.state()) };
}
