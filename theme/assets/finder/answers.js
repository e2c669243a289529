// What a reader has said so far. Every function gives a new state; none changes one.
//
// answers: answer by fact; skipped: facts passed over; asked: both, in the order in which they
// came; current: the fact that is looked at again, or null for what comes next.

export const SUBJECTS = ["me", "child", "cared-for", "organisation"];

export function blank(place = null, year = null, subject = null) {
  return { place, year, subject, answers: {}, skipped: [], asked: [], current: null };
}

export function answered(state, fact, answer) {
  return {
    ...forgotten(state, fact),
    answers: { ...state.answers, [fact]: answer },
    asked: inOrder(state, fact),
    current: null,
  };
}

export function skipped(state, fact) {
  const rest = forgotten(state, fact);
  return {
    ...rest,
    skipped: [...rest.skipped, fact],
    asked: inOrder(state, fact),
    current: null,
  };
}

/** As if the fact had never been asked. */
export function forgotten(state, fact) {
  const { [fact]: _, ...answers } = state.answers;
  return {
    ...state,
    answers,
    skipped: state.skipped.filter((one) => one !== fact),
    asked: state.asked.filter((one) => one !== fact),
  };
}

/** An answer that is changed keeps its place. */
function inOrder(state, fact) {
  return state.asked.includes(fact) ? state.asked : [...state.asked, fact];
}

/** The question before the one that is shown; null before the first. */
export function before(state) {
  const asked = state.asked.indexOf(state.current);
  const at = asked < 0 ? state.asked.length : asked;
  return at > 0 ? state.asked[at - 1] : null;
}

export function returnedTo(state, fact) {
  return { ...state, current: fact };
}

// A share link: what a reader has said, as text for the part of an address behind "#".

const WORDS = new Map([
  [true, "yes"],
  [false, "no"],
]);

/** What stands in a link for none of several options. */
const NONE = "-";

function listed(options) {
  return options.join(".") || NONE;
}

/** `place=990200&year=2023&for=me&age=66&pregnant=no&skipped=hukou_in_province&at=area`. */
export function encoded(state) {
  const parts = new URLSearchParams();
  if (state.place) parts.set("place", state.place);
  if (state.year) parts.set("year", state.year);
  if (state.subject) parts.set("for", state.subject);
  for (const fact of state.asked) {
    if (!(fact in state.answers)) continue;
    const answer = state.answers[fact];
    parts.set(fact, Array.isArray(answer) ? listed(answer) : WORDS.get(answer) ?? String(answer));
  }
  if (state.skipped.length) parts.set("skipped", state.skipped.join("."));
  if (state.current) parts.set("at", state.current);
  return parts.toString();
}

/** The state that a link tells of, unchecked, or null when it tells of none; see `mended`. */
export function decoded(hash, facts) {
  const parts = new URLSearchParams(unwrapped(hash));
  if (!parts.has("place") && !parts.has("for")) return null;
  const year = plain({ kind: "number" }, parts.get("year"));
  let state = blank(parts.get("place"), year, parts.get("for"));
  for (const [name, text] of parts) {
    if (["place", "year", "for", "skipped", "at"].includes(name)) continue;
    state = answered(state, name, plain(facts.get(name), text));
  }
  const passed = (parts.get("skipped") ?? "").split(".").filter((id) => facts.has(id));
  const said = passed.reduce((known, fact) => skipped(known, fact), state);
  return { ...said, current: facts.has(parts.get("at")) ? parts.get("at") : null };
}

/** A fragment as the link was written: messengers encode it, some twice, or write & as HTML does. */
function unwrapped(hash) {
  let text = hash.replace(/^#/, "").replaceAll("&amp;", "&");
  while (!text.includes("=") && /%[0-9a-f]{2}/i.test(text)) {
    text = new URLSearchParams(`link=${text}`).get("link");
  }
  return text;
}

/** An answer as its fact's kind has it; what can't be read stays text, which `check` refuses. */
function plain(fact, said) {
  if (fact?.kind === "number") return /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said;
  if (fact?.kind === "choices") return said === NONE ? [] : said.split(".");
  if (fact?.kind !== "boolean") return said;
  return said === "yes" ? true : said === "no" ? false : said;
}
