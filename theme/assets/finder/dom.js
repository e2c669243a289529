// What the finder does to elements.

import { h, kept } from "../shared/element.js";

export { h } from "../shared/element.js";

export function replace(parent, ...children) {
  parent.replaceChildren(...kept(children));
}

export function button(text, onclick, properties = {}) {
  return h("button", { type: "button", onclick, ...properties }, text);
}

/** Move the focus to something that isn't a control, such as a heading. */
export function focus(element) {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const top = element.getBoundingClientRect().top;
  if (top < 64 || top > window.innerHeight * 0.6) element.scrollIntoView({ block: "start" });
}

/** Content that is folded under its heading. */
export function folded(heading, ...content) {
  return h("details", { class: "finder-fold" }, h("summary", {}, heading), content);
}
