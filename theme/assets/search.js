// The search page: as the reader types, Pagefind's answers as a list.

import { find } from "./query.js";
import { HAN, pairs, prepare, simplified, terms } from "./words.js";

const PAGE_SIZE = 10;
const BUNDLE = new URL("../pagefind/", import.meta.url);
const WORDS = new URL("../search/words.json", import.meta.url);
const NO_WORDS = { same: [], places: {}, families: [], traditional: "" };
// A page that says much of something comes before a short list that names it.
const RANKING = { pageLength: 0, termFrequency: 0.5, termSaturation: 2 };
const AFTER_HAN = new RegExp(`(${HAN.source}|[，。、；：！？（）《》]) +`, "gu");
const BEFORE_HAN = new RegExp(` +(${HAN.source})`, "gu");
const BLOCK_END = new RegExp(`(${HAN.source})\\. ?`, "gu");

const form = document.querySelector("[data-search]");
const field = form.querySelector("input");
const status = document.querySelector("[data-search-status]");
const list = document.querySelector("[data-search-results]");
const more = document.querySelector("[data-search-more]");
const words = form.dataset;

let engine;
let latest = 0;

function start() {
  engine ??= Promise.all([open(), names()]);
  engine.catch(() => (engine = undefined)); // so that the next key tries again
  return engine;
}

async function open() {
  const pagefind = await import(new URL("pagefind.js", BUNDLE).href);
  await pagefind.options({ excerptLength: 40, ranking: RANKING });
  await pagefind.init();
  return pagefind;
}

/** What the site knows of other names; a site without such a list is searched without. */
async function names() {
  const answer = await fetch(WORDS);
  return prepare(answer.ok ? await answer.json() : NO_WORDS);
}

/** The search for one query, for the page and for tests: what query.js finds. */
export async function ask(query, filters) {
  const [pagefind, words] = await start();
  return find(pagefind, query, words, filters);
}

async function search(query) {
  const turn = ++latest;
  if (!terms(query).length) return show([], query, "");
  status.textContent = words.waiting;
  try {
    const { exact, near } = await ask(query);
    if (turn === latest) await show([...exact, ...near], query, said(exact.length, near.length));
  } catch (error) {
    console.error(error);
    if (turn === latest) await show([], query, words.failed);
  }
}

/** How many there are, in words. */
function said(exact, near) {
  const count = (number, one, other) => (number === 1 ? one : other).replace("{n}", number);
  if (exact && near) {
    return count(exact, words.one, words.other) + count(near, words.nearOne, words.nearOther);
  }
  if (near) return count(near, words.onlyNearOne, words.onlyNearOther);
  return exact ? count(exact, words.one, words.other) : words.none;
}

async function show(results, query, message) {
  const turn = latest;
  const items = await Promise.all(results.slice(0, PAGE_SIZE).map((one) => item(one, query)));
  if (turn !== latest) return;
  list.replaceChildren(...items);
  status.textContent = message;
  offer(results.slice(PAGE_SIZE), query);
}

/** A button for the rest of the results, as long as there is one. */
function offer(rest, query) {
  more.hidden = !rest.length;
  more.onclick = async () => {
    const items = await Promise.all(rest.slice(0, PAGE_SIZE).map((one) => item(one, query)));
    list.append(...items);
    items[0].querySelector("a").focus();
    offer(rest.slice(PAGE_SIZE), query);
  };
}

async function item(result, query) {
  const data = await result.data();
  const link = element("a", { href: data.url }, data.meta.title);
  const about = ["place", "year", "topic"].map((name) => data.meta[name]).filter(Boolean);
  const children = [element("p", { className: "search__title" }, link)];
  if (about.length) children.push(element("p", { className: "search__meta" }, about.join(" · ")));
  children.push(element("p", { className: "search__excerpt" }, ...marked(excerpt(data), query)));
  return element("li", {}, ...children);
}

/** The text around the first hit, with the index's spaces between characters taken out. */
function excerpt(data) {
  const holder = document.createElement("template");
  holder.innerHTML = data.excerpt;
  const text = holder.content.textContent.replace(/\u200b/g, "");
  const joined = text.replace(AFTER_HAN, "$1").replace(BEFORE_HAN, "$1");
  return joined.replace(BLOCK_END, "$1。"); // the index ends each heading with a full stop
}

/** The text as nodes, with the query's words marked, or parts of them where no word is whole. */
function marked(text, query) {
  const whole = terms(query);
  const some = whole.flatMap((term) => (HAN.test(term) && term.length > 2 ? pairs(term) : []));
  for (const wanted of [whole, some]) {
    const source = wanted.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
    const pieces = source ? text.split(new RegExp(`(${source})`, "iu")) : [text];
    if (pieces.length > 1) {
      return pieces.map((piece, at) => (at % 2 ? element("mark", {}, piece) : piece));
    }
  }
  return [text];
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Search, and keep the words in the address, so that it can be sent and returned to. */
function run() {
  const address = new URL(location.href);
  const query = field.value.trim();
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  return search(query);
}

function fromAddress() {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  return search(field.value);
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(run, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run();
});
window.addEventListener("popstate", fromAddress);
fromAddress();
