// The search page: answers as the reader types, chooses or goes back.

import { beside } from "./beside.js";
import { open } from "./engine.js";
import { asking } from "./form.js";
import { message } from "./message.js";
import { view } from "./view.js";

const LONGEST = 200; // characters of a query
const PAUSE = 200; // ms after a key before it is taken for the end of a word
const form = document.querySelector("[data-search]");
const part = (name) => document.querySelector(`[data-search-${name}]`);
const [status, list, more, again, advice, wider, finder, meanings, covers] = [
  "status",
  "results",
  "more",
  "again",
  "advice",
  "wider",
  "finder",
  "meanings",
  "covers",
].map(part);
// A folder on a disk has no server that answers for `places/`.
const file = location.protocol === "file:" ? "index.html" : "";
const base = new URL("./", new URL(form.getAttribute("action"), document.baseURI));
const home = new URL("../", base);
const said = form.dataset;
const asked = asking(form);
let opened;
let latest = 0;

/** The search, opened once; after a failure the next try opens it again. */
function search() {
  opened ??= open(base);
  opened.catch(() => (opened = undefined));
  return opened;
}

async function run() {
  const turn = ++latest;
  const { query, filters } = asked.read();
  const long = [...query].length > LONGEST;
  form.parentElement.classList.toggle("search-page--asked", Boolean(query));
  busy(Boolean(query));
  if (!query) return show({ items: [], text: "" });
  try {
    const engine = await search();
    const found = await engine.ask([...query].slice(0, LONGEST).join(""), filters);
    const shown = view(engine, found, { home, said, file });
    const first = await begun(shown, found.groups);
    const more = await beside(engine, found, { home, said, file });
    if (turn !== latest) return;
    show({ ...first, ...more, text: message(found, said, long), found, shown, narrowed: filters });
  } catch (error) {
    console.error(error);
    if (turn === latest) show({ items: [], text: said.failed, failed: true });
  }
}

/** The first results: as many as there were when the reader left the page. */
async function begun(shown, groups) {
  let all = await shown.some(groups);
  while (all.rest.length && all.first < (history.state?.groups ?? 0)) {
    const next = await shown.some(all.rest, all.first);
    all = { ...next, items: [...all.items, ...next.items] };
  }
  return all;
}

function busy(now) {
  list.setAttribute("aria-busy", now);
  if (now) status.textContent = said.waiting;
}

function show({ items, boxes = [], text, failed = false, narrowed = {}, ...others }) {
  busy(false);
  list.replaceChildren(...items);
  meanings.replaceChildren(...boxes);
  finder.replaceChildren(...[others.finder].filter(Boolean));
  status.textContent = text;
  again.hidden = !failed;
  advice.hidden = failed || !text || items.length > 0;
  wider.hidden = advice.hidden || !Object.values(narrowed).some(Boolean);
  covers.hidden = failed || !text || others.found?.counts[0] > 0;
  offer(others);
}

/** A button for the other results, as long as there are any. */
function offer({ rest = [], first = 0, shown }) {
  more.hidden = !rest.length;
  more.onclick = async () => {
    const next = await shown.some(rest, first);
    list.append(...next.items);
    next.items[0].querySelector("a")?.focus();
    history.replaceState({ groups: next.first }, "");
    offer({ ...next, shown });
  };
}

/** Search for what the form says now; `step` is whether the reader may want to go back from it. */
function renew(step) {
  clearTimeout(waiting);
  asked.toAddress(step);
  return run();
}

let waiting;
asked.field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(renew, PAUSE, false);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  renew(true);
});
asked.filters.forEach((one) => one.addEventListener("change", () => renew(true)));
again.addEventListener("click", run);
wider.addEventListener("click", () => {
  asked.widen();
  renew(true);
  asked.field.focus();
});
window.addEventListener("popstate", () => {
  asked.fromAddress();
  run();
});
// For whoever wants to ask without the form: answers as engine.js does.
window.siteSearch = search;
asked.fromAddress();
run();
