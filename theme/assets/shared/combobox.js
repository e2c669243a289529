// A field that offers what fits the text in it: the combobox with a list of the ARIA practices.

import { h } from "./element.js";

const MOST = 12;

/**
 * The field and its list. `find(text)` promises what fits, each with `label` and `detail`;
 * `chosen(item)` is called with the one that is taken, `said(count, found)` gives the words that are
 * read out when so many fit.
 */
export function combobox({ id, label, find, chosen, said }) {
  const list = h("ul", {
    id: `${id}-list`,
    class: "combobox-list",
    role: "listbox",
    "aria-label": label,
    hidden: true,
  });
  const input = h("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  });
  const status = h("p", { class: "visually-hidden", role: "status" });
  let items = [];
  let at = -1;
  let asked = 0;

  const show = (found) => {
    items = found.slice(0, MOST);
    list.replaceChildren(...items.map(option));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
    mark(-1);
  };
  const option = (item, number) =>
    h(
      "li",
      {
        id: `${id}-${number}`,
        role: "option",
        "aria-selected": "false",
        onclick: () => take(item),
        // The field keeps the focus.
        onmousedown: (event) => event.preventDefault(),
      },
      item.label,
      item.detail ? h("small", {}, ` ${item.detail}`) : null,
    );
  const mark = (number) => {
    at = number;
    for (const [position, one] of [...list.children].entries()) {
      one.setAttribute("aria-selected", String(position === at));
    }
    if (at < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", `${id}-${at}`);
    list.children[at].scrollIntoView({ block: "nearest" });
  };
  const close = () => (asked++, show([]));
  const take = (item) => {
    close();
    input.value = item.label;
    chosen(item);
  };
  const ask = async () => {
    const text = input.value.trim();
    const mine = ++asked;
    const found = text ? await find(text) : [];
    if (mine !== asked) return; // something else was typed meanwhile
    show(found);
    status.textContent = text ? said(found.length, found) : "";
  };
  const keys = {
    ArrowDown: () => items.length ? mark((at + 1) % items.length) : ask(),
    ArrowUp: () => items.length && mark((at < 1 ? items.length : at) - 1),
    Enter: () => items.length && take(items[Math.max(at, 0)]),
    Escape: () => items.length ? close() : (input.value = ""),
  };
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || !keys[event.key]) return;
    if (event.key !== "Enter" || items.length) event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("input", ask);
  input.addEventListener("blur", close);
  const say = (text) => (status.textContent = text);
  const title = h("label", { for: id }, label);
  return { element: h("div", { class: "combobox" }, title, input, list, status), say };
}

/** A text as it is compared: without case, marks, blanks and what else is no letter or digit. */
export function plain(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
