// The screen with a question on one side and the results on the other.

import { answered, before, forgotten, returnedTo, skipped } from "./answers.js";
import { tallyView } from "./counts.js";
import { button, focus, h, replace } from "./dom.js";
import { factsFor } from "./asked.js";
import { elsewhereView } from "./elsewhere.js";
import { formView } from "./form.js";
import { headView, pastNotice } from "./frame.js";
import { givenView } from "./given.js";
import { othersView, worksView } from "./others.js";
import { outcomesOf, tally, tallyText } from "./outcomes.js";
import { doneView, questionView } from "./question.js";
import { concerns, factsOf, nextQuestion, openQuestions } from "./questions.js";
import { resultsView } from "./results.js";
import { shareView } from "./share.js";
import { word } from "./words.js";

/**
 * A session over one place's benefits. `app` has index, state(), keep(state), link(path) and the
 * ways out: toStart(), restart(), toSheet(outcomes), turnTo(subject).
 */
export class Session {
  constructor(place, mode, app) {
    const { index } = app;
    const { subject } = app.state();
    const facts = factsFor(index.facts, place.year, subject);
    Object.assign(this, { place, mode, app, subject, facts, outcomes: [] });
    this.ruled = place.benefits.filter((one) => !one.works);
    this.mine = this.ruled.filter((one) => concerns(one, subject, index));
    const order = [...facts.values()].filter((fact) => fact.asks.includes(subject));
    this.questions = { facts, benefits: this.mine, order: order.map(({ id }) => id) };
    this.context = {
      index,
      facts,
      audiences: index.audiences,
      link: app.link,
      state: app.state,
      answers: () => app.state().answers,
      ask: (fact) => this.go(returnedTo(app.state(), fact)),
    };
    this.draw();
  }

  /** Show what follows from the state that there is. */
  begin() {
    this.go(this.app.state());
  }

  /** Take over a new state: first its results, then the question that it leads to. */
  go(state) {
    this.take(state);
    replace(this.asking, this.mode === "form" ? this.form(state) : this.question(state));
    const target = this.asking.querySelector("[data-focus]");
    if (target) focus(target);
  }

  /** Take over a new state and leave the question, and the focus, where they are. */
  take(state) {
    this.app.keep(state);
    this.outcomes = outcomesOf(this.mine, this.facts, state.answers);
    const found = tally(this.outcomes);
    this.results.draw(this.outcomes);
    this.counts.draw(found);
    this.status.textContent = tallyText(found);
    replace(this.told, givenView(state, this.facts, this.context.ask));
  }

  question(state) {
    const id = state.current ?? nextQuestion(this.questions, state.answers, state.skipped);
    const previous = before(state);
    const back = previous === null ? null : () => this.go(returnedTo(state, previous));
    if (id === null) return this.done(state, back);
    return questionView(this.facts.get(id), state.answers[id], this.progress(state, id), {
      back,
      answer: (value) => this.go(answered(state, id, value)),
      skip: () => this.go(skipped(state, id)),
    });
  }

  done(state, back) {
    const again = () => this.go(state.skipped.reduce(forgotten, state));
    return doneView(state.skipped.length > 0, { back, again, sheet: () => this.sheet() });
  }

  /** "Question 3 of at most 9". */
  progress(state, id) {
    const at = state.asked.indexOf(id);
    const left = openQuestions(this.questions, state.answers, state.skipped).length;
    const n = (at < 0 ? state.asked.length : at) + 1;
    return word("progress", { n, all: Math.max(n, state.asked.length + left) });
  }

  form(state) {
    const asked = new Set(this.mine.flatMap((one) => [...factsOf(one.rule)]));
    const facts = this.questions.order.filter((id) => asked.has(id)).map((id) =>
      this.facts.get(id)
    );
    return formView(facts, state.answers, {
      answer: (id, value) => this.take(answered(this.app.state(), id, value)),
      clear: (id) => this.take(forgotten(this.app.state(), id)),
    });
  }

  sheet() {
    this.app.toSheet(this.outcomes);
  }

  draw() {
    this.results = resultsView(this.context);
    this.counts = tallyView();
    this.asking = h("div", { class: "finder-asking" });
    this.told = h("div", {});
    this.status = h("p", { class: "finder-status", role: "status" });
    this.element = h(
      "div",
      { class: "finder-session" },
      headView(this.place, this.subject, this.app),
      this.counts.element,
      h(
        "div",
        { class: `finder-side finder-mode-${this.mode}` },
        this.asking,
        this.status,
        this.told,
      ),
      h("div", { class: "finder-outcome" }, this.below()),
    );
  }

  below() {
    const works = this.place.benefits.filter((one) => one.works);
    const others = this.ruled.filter((one) => !this.mine.includes(one));
    return [
      pastNotice(this.place.year),
      this.results.element,
      worksView(works, this.context),
      othersView(others, this.subject, this.context, this.app.turnTo),
      h(
        "section",
        { class: "finder-keep" },
        h("h2", {}, word("keep_title")),
        button(word("sheet_open"), () => this.sheet()),
        shareView(this.app.state),
      ),
      elsewhereView(this.context),
    ];
  }
}
