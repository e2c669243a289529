// The search page: answers as the reader types, chooses or goes back.

import { open } from "./engine.js";
import { asking } from "./form.js";
import { view } from "./view.js";

const PAUSE = 200; // ms after a key before it is taken for the end of a word
const form = document.querySelector("[data-search]");
const part = (name) => document.querySelector(`[data-search-${name}]`);
const [status, list, more, again, advice, wider] = [
  "status",
  "results",
  "more",
  "again",
  "advice",
  "wider",
].map(part);
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
  busy(Boolean(query));
  if (!query) return show({ items: [], message: "" });
  try {
    const engine = await search();
    const found = await engine.ask(query, filters);
    const shown = view(engine, found, home, said);
    const first = await shown.some(found.groups);
    if (turn === latest) {
      show({ ...first, message: counted(found.counts), shown, narrowed: filters });
    }
  } catch (error) {
    console.error(error);
    if (turn === latest) show({ items: [], message: said.failed, failed: true });
  }
}

function busy(now) {
  list.setAttribute("aria-busy", now);
  if (now) status.textContent = said.waiting;
}

function show({ items, rest = [], message, shown, failed = false, narrowed = {} }) {
  busy(false);
  list.replaceChildren(...items);
  status.textContent = message;
  again.hidden = !failed;
  advice.hidden = failed || !message || items.length > 0;
  wider.hidden = advice.hidden || !Object.values(narrowed).some(Boolean);
  offer(rest, shown);
}

/** A button for the other results, as long as there are any. */
function offer(rest, shown) {
  more.hidden = !rest.length;
  more.onclick = async () => {
    const next = await shown.some(rest);
    list.append(...next.items);
    next.items[0].querySelector("a").focus();
    offer(next.rest, shown);
  };
}

/** How many pages there are, in words. */
function counted([exact, near]) {
  const count = (number, one, other) => (number === 1 ? one : other).replace("{n}", number);
  if (exact && near) {
    return count(exact, said.one, said.other) + count(near, said.nearOne, said.nearOther);
  }
  if (near) return count(near, said.onlyNearOne, said.onlyNearOther);
  return exact ? count(exact, said.one, said.other) : said.none;
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
