// What is missing on the first screen, said beside it in the page's language and tied to it.

import { h } from "./dom.js";

/**
 * A place for a problem with a control, or a group of them. `say(text)` writes it there and marks
 * the control, `say("")` takes both back.
 */
export function problemOf(control, id) {
  const element = h("p", { class: "finder-problem", id, hidden: true });
  const say = (text) => {
    element.textContent = text;
    element.hidden = !text;
    for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", id]]) {
      if (text) control.setAttribute(name, value);
      else control.removeAttribute(name);
    }
  };
  control.addEventListener("change", () => say(""));
  return { element, say };
}

/**
 * Say all that is missing and go to the first of it; whether nothing is. Each of `wanted` has
 * problem, text(), which is empty where all is well, and field(), the control to go to.
 */
export function complete(wanted) {
  const lacking = wanted.filter(({ problem, text }) => {
    problem.say(text());
    return text();
  });
  lacking[0]?.field().focus();
  return !lacking.length;
}
