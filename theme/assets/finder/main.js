// "What do I qualify for?": goes from one screen to the next. Answers stay in this page's memory
// and its address, behind "#": nothing is stored, and nothing is sent.

import { blank, decoded, encoded, SUBJECTS } from "./answers.js";
import { factsFor } from "./asked.js";
import { focus, h, replace } from "./dom.js";
import { mended } from "./mended.js";
import { fileOf, findPlace, inBoth, indexOf, placeOf } from "./place.js";
import { Session } from "./session.js";
import { paperOf, sheetView } from "./sheet.js";
import { startView } from "./start.js";
import { entitle, screenHere, steppedBack, visit } from "./trail.js";
import { word } from "./words.js";

const root = document.getElementById("finder");
const screen = h("div", { class: "finder-view" });
const notice = h("div", { role: "alert" });
const others = new Map(); // what was said about other subjects: kept while the page is open
let state = blank();
let session = null;
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
  toSheet,
  paper: () => paperOf(around(), wording()),
  turnTo: (subject) => open(changedTo(state.place, state.year, subject), "ask"),
  inYear: (year) => open(changedTo(state.place, year, state.subject), "ask"),
};

function keep(next) {
  state = next;
  // The other language's page takes the answers over, in the part of its address behind "#".
  const text = state.subject ? encoded(state) : "";
  for (const link of document.querySelectorAll("a.language")) link.hash = text;
}

function toStart() {
  tell("");
  showStart();
  focus(screen.querySelector("[data-focus]"));
}

function showStart(stepped = false) {
  entitle("");
  session = null;
  const begin = (place, year, subject, mode) => {
    const next = changedTo(place, year, subject);
    visit("start", next);
    open(next, mode);
  };
  visit("start", { ...state, current: null }, stepped);
  replace(screen, startView(index, state, begin));
}

function tell(text) {
  replace(notice, text ? h("p", { class: "notice notice-warning" }, text) : null);
}

/** Answers about the same subject go along to another place or year. */
function changedTo(place, year, subject) {
  if (state.subject) others.set(state.subject, state);
  const known = others.get(subject) ?? { ...(state.subject ? blank() : state) };
  return { ...known, place, year, subject, current: null };
}

async function open(next, mode, stepped = false) {
  tell("");
  try {
    await findPlace(index, next.place);
    const place = await placeOf(index, fileOf(index, next.place, next.year));
    keep(next);
    show(place, mode, stepped);
  } catch (error) {
    console.warn(error);
    if (!screen.querySelector(".finder-start, .finder-session")) showStart();
    tell(word("failed"));
  }
}

function show(place, mode, stepped) {
  const plan = place.place === state.place ? null : place.name;
  const { name, whole } = index.places.get(state.place);
  const chosen = { ...place, plan, name, whole };
  session = new Session(chosen, mode, { ...app, index });
  replace(screen, session.element);
  session.begin(stepped);
}

function toSheet(stepped = false) {
  const close = () => {
    if (!steppedBack(session.mode, session.current)) closeSheet();
  };
  visit("sheet", { ...state, current: session.current }, stepped);
  const sheet = sheetView(around(), wording(), close);
  replace(screen, sheet);
  entitle(word("sheet_title"));
  focus(sheet.querySelector("[data-focus]"));
}

function around() {
  return { state, place: session.place, outcomes: session.outcomes };
}

/** What a sheet takes its words from: the facts as they are asked, in the languages there are. */
function wording() {
  const { year, subject } = state;
  return {
    facts: () => factsFor(index.facts, session.place.year, subject),
    other: () => inBoth(index, state.place, year),
  };
}

function closeSheet(stepped = false) {
  replace(screen, session.element);
  session.begin(stepped);
}

/** Show the step that the browser went to, with the newest answers. */
async function resume() {
  const kept = decoded(location.hash, index.facts);
  if (kept) await findPlace(index, kept.place).catch(console.warn);
  if (screenHere() === "start" || !kept) {
    if (kept && !state.subject) keep(kept);
    return showStart(true);
  }
  const same = ["place", "year", "subject"].every((key) => kept[key] === state[key]);
  const next = same && state.asked.length ? { ...state, current: kept.current } : kept;
  const mode = screenHere() === "form" ? "form" : "ask";
  const sheet = screenHere() === "sheet";
  if (!session || !same || (!sheet && session.mode !== mode)) await open(next, mode, true);
  else if (!sheet) {
    keep(next);
    closeSheet(true);
  }
  if (sheet && session) toSheet(true);
}

/** Begin with what a link says; false when the address holds nothing to begin with. */
function fromAddress() {
  const subject = SUBJECTS.find((one) => location.hash === `#for-${one}`);
  if (subject) return begunFor(subject);
  const shared = decoded(location.hash, index.facts);
  if (!shared) return false;
  begin(shared);
  return true;
}

async function begin(shared) {
  session = null;
  await findPlace(index, shared.place).catch(console.warn);
  const { state: right, wrong } = mended(shared, index);
  if (right.place && right.year && right.subject) await open(right, "ask");
  else {
    keep(right);
    showStart();
  }
  if (wrong.length) tell(word("link_wrong", { what: wrong.join(word("semicolon")) }));
}

/** The first screen with one question answered: the home page's links name a subject. */
function begunFor(subject) {
  keep(blank(null, null, subject));
  showStart();
  return true;
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
  window.addEventListener("popstate", () => screenHere() ? resume() : fromAddress());
  if (screenHere()) resume();
  else if (!fromAddress()) showStart();
}

run();
