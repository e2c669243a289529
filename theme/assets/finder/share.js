// A link that carries the answers, made only when the reader asks for one.

import { encoded } from "./answers.js";
import { button, h, replace } from "./dom.js";
import { word } from "./words.js";

/** The page's address with the answers; from a copy on a disk the address of the site, if it has one. */
export function address(state) {
  const site = document.querySelector('link[rel="canonical"]');
  const found = new URL(location.protocol === "file:" && site ? site.href : location.href);
  found.hash = encoded({ ...state, current: null });
  return found.href;
}

/** The place of the link to what `state()` holds, and `open`, which shows it there. */
export function shareView(state) {
  const place = h("div", { class: "finder-link-box", role: "group", "aria-label": word("share") });
  return { element: place, open: () => show(place, state()) };
}

function show(place, state) {
  const field = h("input", {
    type: "text",
    readonly: true,
    id: "finder-share",
    value: address(state),
  });
  const done = h("span", { role: "status" });
  const copy = async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      done.textContent = word("copied");
    } catch {
      done.textContent = word("copy_yourself"); // without permission, or from a folder
    }
  };
  replace(
    place,
    h("label", { for: field.id }, word("share_text")),
    h("div", { class: "finder-copy" }, field, button(word("copy"), copy), done),
  );
  field.select();
  field.focus();
}
