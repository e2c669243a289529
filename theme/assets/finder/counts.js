// How many benefits came out how, each number leading to its group.

import { h } from "./dom.js";
import { word } from "./words.js";

const SHOWN = ["likely", "ask_office", "needs_answer", "no"];

export function tallyView() {
  const numbers = new Map(SHOWN.map((result) => [result, h("strong", {}, "0")]));
  const items = SHOWN.map((result) => {
    const leap = (event) => {
      event.preventDefault(); // the part of the address behind "#" is kept for shared answers
      const heading = document.getElementById(`finder-${result}`);
      heading.tabIndex = -1;
      heading.focus();
      heading.scrollIntoView({ block: "start" });
    };
    const link = h(
      "a",
      { href: `#finder-${result}`, onclick: leap },
      numbers.get(result),
      " ",
      h("span", {}, word(`label_${result}`)),
    );
    return h("li", { class: `finder-count finder-count-${result}` }, link);
  });
  const element = h("ul", { class: "finder-counts", "aria-label": word("counts") }, items);
  const draw = (found) => numbers.forEach((number, result) => (number.textContent = found[result]));
  return { element, draw };
}
