// Ways to take the results along: on paper, as a file, to another app, as a link.

import { address, shareView } from "./share.js";
import { button, h } from "./dom.js";
import { word } from "./words.js";

/** `act` has sheet(), paper(), which promises the sheet's page, and state(). */
export function takeawayView(act) {
  const { element, open } = shareView(act.state);
  const send = () => navigator.share({ title: document.title, url: address(act.state()) });
  return h(
    "section",
    { class: "finder-keep" },
    h("h2", {}, word("keep_title")),
    h(
      "p",
      { class: "finder-buttons" },
      button(word("sheet_open"), act.sheet, { class: "finder-print" }),
      button(word("save"), () => act.paper().then(save), { class: "finder-save" }),
      navigator.share
        ? button(word("send"), () => send().catch(() => open()), { class: "finder-send" })
        : null,
      button(word("share"), open),
    ),
    element,
  );
}

/** Hand a page over as a file of its own. */
function save(article) {
  const name = article.querySelector("h2").textContent;
  const page = document.implementation.createHTMLDocument(name);
  page.documentElement.lang = article.lang;
  page.head.prepend(h("meta", { charset: "utf-8" }));
  page.body.append(page.importNode(article, true));
  const text = `<!doctype html>\n${page.documentElement.outerHTML}`;
  const href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  h("a", { href, download: `${name.replace(/[\\/:*?"<>|：，]+/g, " ")}.html` }).click();
}
