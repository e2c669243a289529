// The browser's history: a step for each screen, so that Back and Forward lead where they should.
// All of it stands in the address, behind "#", which browsers send to nobody.

import { encoded } from "./answers.js";

const TITLE = document.title;

/** Let the page's title follow the step; without a text it is the page's own. */
export function entitle(text) {
  document.title = text ? `${text} · ${TITLE}` : TITLE;
}

/**
 * Note what the page shows: `screen` is start, ask, form or sheet; `state.current` the question.
 * Another screen than the last one is a step of its own, unless the reader has stepped there.
 */
export function visit(screen, state, stepped = false) {
  const key = keyOf(screen, state.current);
  const last = history.state?.key;
  const stay = stepped || last === undefined || last === key;
  const from = stay ? history.state?.from : last;
  const text = state.subject ? `#${encoded(state)}` : "";
  const method = stay ? "replaceState" : "pushState";
  history[method]({ key, screen, from }, "", location.pathname + location.search + text);
}

/** The screen of the step that the reader is on; undefined for an address come from outside. */
export function screenHere() {
  return history.state?.screen;
}

/** Step back, if the last step was to that screen; else say so with false. */
export function steppedBack(screen, current) {
  if (history.state?.from !== keyOf(screen, current)) return false;
  history.back();
  return true;
}

function keyOf(screen, current) {
  return screen === "ask" ? `ask ${current ?? ""}` : screen;
}
