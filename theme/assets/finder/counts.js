// How many benefits came out how, each number leading to its group.

import { h } from "./dom.js";
import { GROUPS, groupWord, RARE } from "./outcomes.js";
import { word } from "./words.js";

/** To a group's heading; what is folded under it opens. */
export function leapTo(heading) {
  const fold = heading.closest("details");
  if (fold) fold.open = true;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView({ block: "start" });
}

export function tallyView(year) {
  const numbers = new Map(GROUPS.map((result) => [result, h("strong", {}, "0")]));
  const items = GROUPS.map((result) => {
    const leap = (event) => {
      event.preventDefault(); // the part of the address behind "#" is kept for shared answers
      leapTo(document.getElementById(`finder-${result}`));
    };
    const link = h(
      "a",
      { href: `#finder-${result}`, onclick: leap },
      numbers.get(result),
      " ",
      h("span", {}, groupWord("label", result, year)),
    );
    return h("li", { class: `finder-count finder-count-${result}` }, link);
  });
  const element = h("ul", { class: "finder-counts", "aria-label": word("counts") }, items);
  const draw = (found) =>
    numbers.forEach((number, result) => {
      number.textContent = found[result];
      number.closest("li").hidden = RARE.includes(result) && !found[result];
    });
  return { element, draw };
}
