// The screen with a question on one side and the results on the other.

import { answered, before, forgotten, returnedTo, skipped } from "./answers.js";
import { leapTo, tallyView } from "./counts.js";
import { button, focus, h, replace } from "./dom.js";
import { factsFor } from "./asked.js";
import { elsewhereView } from "./elsewhere.js";
import { formView } from "./form.js";
import { demanded } from "./implications.js";
import { headView, partNotices, pastNotice } from "./frame.js";
import { givenView } from "./given.js";
import { othersView, worksView } from "./others.js";
import { FOUND, groupOf, isEnded, outcomesOf, tally, tallyText } from "./outcomes.js";
import { doneView, questionView } from "./question.js";
import { concerns, nextQuestion, openQuestions, usefulQuestions } from "./questions.js";
import { opposed, refusalText } from "./refusal.js";
import { resultsView } from "./results.js";
import { takeawayView } from "./takeaway.js";
import { entitle, steppedBack, visit } from "./trail.js";
import { word } from "./words.js";

/** Milliseconds after a draw in which a press is the second half of a double one. */
const PAUSE = 400;

/**
 * A session over one place's benefits. `app` has index, state(), keep(state), link(path) and the
 * ways out: toStart(), restart(), toSheet(), turnTo(subject).
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
    // Nobody is asked for the sake of what is over.
    const benefits = this.mine.filter((one) => !isEnded(one));
    this.questions = { facts, benefits, order: order.map(({ id }) => id) };
    this.context = {
      index,
      facts,
      year: place.year,
      audiences: index.audiences,
      link: app.link,
      state: app.state,
      answers: () => app.state().answers,
      ask: (fact) => this.go(returnedTo(app.state(), fact)),
    };
    this.draw();
  }

  /** Show what follows from the state that there is. */
  begin(stepped = false) {
    this.go(this.app.state(), stepped);
  }

  /**
   * Take over a new state: first its results, then the question that it leads to. `stepped` says
   * that the reader came there by the browser's Back or Forward.
   */
  go(state, stepped = false) {
    this.take(state);
    this.current = this.mode === "form" ? null : this.questionOf(state);
    replace(this.asking, this.mode === "form" ? this.form(state) : this.question(state));
    this.drawn = performance.now();
    entitle(this.asking.querySelector("h2").textContent);
    visit(this.mode, { ...state, current: this.current }, stepped);
    const target = this.asking.querySelector("[data-focus]");
    if (target) focus(target);
  }

  /** The question to show: one that was asked before, or could still change something. */
  questionOf(state) {
    const { current } = state;
    if (state.asked.includes(current) || this.useful.includes(current)) return current;
    return nextQuestion(this.questions, state.answers, state.skipped, this.useful);
  }

  /** Take over a new state and leave the question, and the focus, where they are. */
  take(state) {
    this.app.keep(state);
    this.useful = usefulQuestions(this.questions, state.answers, state.skipped);
    this.outcomes = outcomesOf(this.mine, this.facts, state.answers);
    const found = tally(this.outcomes);
    this.results.draw(this.outcomes);
    this.counts.draw(found);
    this.status.textContent = tallyText(found, this.place.year);
    replace(this.told, givenView(state, this.facts, this.context.ask));
  }

  question(state) {
    const id = this.current;
    const previous = before({ ...state, current: id });
    const back = previous === null ? null : () => this.back(state, previous);
    if (id === null) return this.done(state, back);
    const fact = this.facts.get(id);
    const ticked = fact.kind === "choices" ? demanded(fact, state.answers) : undefined;
    return questionView(fact, state.answers[id] ?? ticked, this.progress(state, id), {
      back,
      answer: (value) => this.answer(state, id, value),
      skip: () => this.go(skipped(state, id)),
      results: () => this.toResults(),
    });
  }

  /** As the browser's Back does, where that leads to the same question. */
  back(state, previous) {
    if (!steppedBack(this.mode, previous)) this.go(returnedTo(state, previous));
  }

  answer(state, id, value) {
    const other = opposed(this.facts, state.answers, id, value);
    if (!other) return this.go(answered(state, id, value));
    replace(
      this.asking.querySelector(".finder-refusal"),
      h("p", {}, refusalText(other, state.answers)),
      button(word("change_other"), () => this.go(returnedTo(state, other.id))),
    );
  }

  done(state, back) {
    const useful = usefulQuestions(this.questions, state.answers);
    const passed = state.skipped.filter((one) => useful.includes(one));
    const again = () => this.go(passed.reduce(forgotten, state));
    const found = new Set(this.outcomes.map(groupOf));
    const had = found.delete("already");
    const none = ![...FOUND, "needs_answer", "ended"].some((one) => found.has(one));
    return doneView({ passed: passed.length > 0, none, had }, {
      back,
      again,
      results: () => this.toResults(),
      nearest: found.has("no") ? () => leapTo(document.getElementById("finder-no")) : null,
      ...this.waysOn(state),
    });
  }

  /** To other years of the same place, and to other places. */
  waysOn({ place, year }) {
    const { years } = this.context.index.places.get(place);
    return {
      years: years.filter((one) => one !== year),
      inYear: this.app.inYear,
      elsewhere: () => this.elsewhere.show(),
    };
  }

  /** "Question 3, at most 4 more": what is still useful to ask can only become less. */
  progress(state, id) {
    const { answers, skipped: passed } = state;
    const at = state.asked.indexOf(id);
    const n = (at < 0 ? state.asked.length : at) + 1;
    if (n === 1) return word("first");
    const open = openQuestions(this.questions, answers, passed);
    const left = new Set([...open, ...this.useful]);
    left.delete(id);
    return word(left.size ? "more_at_most" : "last", { n, left: left.size });
  }

  form(state) {
    const facts = usefulQuestions(this.questions, {}).map((id) => this.facts.get(id));
    return formView(facts, state.answers, {
      answer: (id, value) => this.entered(id, value),
      clear: (id) => this.fill(forgotten(this.app.state(), id)),
    });
  }

  /** Take an answer of the form; what speaks against it, or nothing. */
  entered(id, value) {
    const state = forgotten(this.app.state(), id);
    const other = opposed(this.facts, state.answers, id, value);
    this.fill(other ? state : answered(this.app.state(), id, value));
    return other ? refusalText(other, state.answers) : "";
  }

  fill(state) {
    this.take(state);
    visit(this.mode, state);
  }

  toResults() {
    leapTo(this.results.element.querySelector("section:not([hidden]) h2"));
  }

  sheet() {
    this.app.toSheet();
  }

  draw() {
    this.results = resultsView(this.context);
    this.counts = tallyView(this.place.year);
    this.elsewhere = elsewhereView(this.context);
    this.asking = h("div", { class: "finder-asking" });
    this.asking.addEventListener("click", (event) => this.meant(event), true);
    this.told = h("div", {});
    this.status = h("p", { class: "finder-status visually-hidden", role: "status" });
    this.element = h(
      "div",
      { class: "finder-session" },
      headView(this.place, this.subject, this.app),
      h(
        "div",
        { class: `finder-side finder-mode-${this.mode}` },
        this.asking,
        this.status,
        this.told,
      ),
      this.counts.element,
      h("div", { class: "finder-outcome" }, this.below()),
    );
  }

  /** A second press right after a draw was meant for what stood there before. */
  meant(event) {
    const pressed = event.detail > 0; // by a pointer, not the keyboard
    if (!pressed || event.timeStamp - this.drawn >= PAUSE) return;
    event.preventDefault();
    event.stopPropagation();
  }

  below() {
    const works = this.place.benefits.filter((one) => one.works);
    const others = this.ruled.filter((one) => !this.mine.includes(one));
    return [
      pastNotice(this.place.year),
      ...partNotices(this.place.plans),
      takeawayView({
        sheet: () => this.sheet(),
        paper: this.app.paper,
        state: this.app.state,
      }),
      this.results.element,
      worksView(works, this.context),
      othersView(others, this.subject, this.context, this.app.turnTo),
      this.elsewhere.element,
    ];
  }
}
