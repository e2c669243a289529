// "What do I qualify for?": goes from one screen to the next. Answers stay in this page's memory:
// nothing is stored, and nothing is sent; the page only ever loads files of the site.

import { blank, decoded, encoded, SUBJECTS } from "./answers.js";
import { AnswerError, check } from "./evaluate.js";
import { focus, h, replace } from "./dom.js";
import { fileOf, indexOf, placeOf } from "./place.js";
import { Session } from "./session.js";
import { sheetView } from "./sheet.js";
import { startView } from "./start.js";
import { word } from "./words.js";

const root = document.getElementById("finder");
const screen = h("div", { class: "finder-view" });
const notice = h("div", { role: "alert" });
const others = new Map(); // what was said about other subjects: kept while the page is open
let state = blank();
let index;

const app = {
  get index() {
    return index;
  },
  state: () => state,
  keep,
  link: (path) => new URL(`${path}/`, new URL(root.dataset.home, document.baseURI)).href,
  toStart,
  restart: () => {
    others.clear();
    keep(blank(state.place, state.year, state.subject));
    toStart();
  },
  turnTo: (subject) => open(changedTo(state.place, state.year, subject), "ask"),
};

function keep(next) {
  state = next;
  // The other language's page takes the answers over, in the part of its address behind "#".
  const text = state.subject ? encoded(state) : "";
  for (const link of document.querySelectorAll("a.language")) link.hash = text;
}

function toStart() {
  showStart();
  focus(screen.querySelector("[data-focus]"));
}

function showStart() {
  const begin = (place, year, subject, mode) => open(changedTo(place, year, subject), mode);
  replace(screen, startView(index, state, begin));
}

/** Answers about the same subject go along to another place or year. */
function changedTo(place, year, subject) {
  if (state.subject) others.set(state.subject, state);
  const known = others.get(subject) ?? blank(place, year, subject);
  return { ...known, place, year, subject, current: null };
}

async function open(next, mode) {
  notice.textContent = "";
  try {
    const place = await placeOf(index, fileOf(index, next.place, next.year));
    keep(next);
    show(place, mode);
  } catch (error) {
    console.warn(error);
    if (!screen.querySelector(".finder-start, .finder-session")) showStart();
    notice.textContent = word("failed");
  }
}

function show(place, mode) {
  const chosen = { ...place, name: index.places.get(state.place).name };
  const session = new Session(chosen, mode, { ...app, index, toSheet });
  function toSheet(outcomes) {
    const around = { state, place: chosen, outcomes };
    const close = () => {
      replace(screen, session.element);
      session.begin();
    };
    const sheet = sheetView(around, { facts: index.facts }, close);
    replace(screen, sheet);
    focus(sheet.querySelector("[data-focus]"));
  }
  replace(screen, session.element);
  session.begin();
}

/** Begin with what a link says; false when the address holds nothing to begin with. */
function fromAddress() {
  const subject = SUBJECTS.find((one) => location.hash === `#for-${one}`);
  if (subject) return begunFor(subject);
  const shared = decoded(location.hash, index.facts);
  if (!shared) return false;
  // The answers don't stay in the address bar: others may look at it, and it would grow old.
  history.replaceState(null, "", location.pathname + location.search);
  try {
    checkShared(shared);
    open(shared, "ask");
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    showStart();
    notice.textContent = word("link_wrong", { what: `${error.fact}=${error.answer}` });
  }
  return true;
}

/** The first screen with one question answered: the home page's links name a subject. */
function begunFor(subject) {
  history.replaceState(null, "", location.pathname + location.search);
  keep(blank(null, null, subject));
  showStart();
  return true;
}

/** AnswerError for a place, a year, a subject or an answer that doesn't exist. */
function checkShared({ place, year, subject, answers }) {
  if (!index.places.has(place)) throw new AnswerError("unknown", "place", place);
  if (!fileOf(index, place, year)) throw new AnswerError("unknown", "year", year);
  if (!SUBJECTS.includes(subject)) throw new AnswerError("unknown", "for", subject);
  check(index.facts, answers);
}

async function run() {
  replace(root, notice, screen);
  replace(screen, h("p", {}, word("loading")));
  try {
    index = await indexOf(new URL(root.dataset.files, document.baseURI));
  } catch (error) {
    console.warn(error);
    replace(screen, h("p", { class: "notice notice-warning" }, word("failed")));
    return;
  }
  window.addEventListener("hashchange", fromAddress);
  if (!fromAddress()) showStart();
}

run();
