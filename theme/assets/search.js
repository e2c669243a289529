// The search page. Pagefind finds; this module asks it in the right words and shows the answer.
// The Chinese index holds one word per character (see generator/build/search_text.py), so each
// word of a query is looked up as a phrase of its characters.

const PAGE_SIZE = 10;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const AFTER_HAN = new RegExp(`(${HAN.source}|[，。、；：！？（）《》]) +`, "gu");
const BEFORE_HAN = new RegExp(` +(${HAN.source})`, "gu");
const BLOCK_END = new RegExp(`(${HAN.source})\\. ?`, "gu");
const BUNDLE = new URL("../../pagefind/", import.meta.url);

const form = document.querySelector("[data-search]");
const field = form.querySelector("input");
const status = document.querySelector("[data-search-status]");
const list = document.querySelector("[data-search-results]");
const more = document.querySelector("[data-search-more]");
const words = form.dataset;

let engine;
let latest = 0;
let rest = [];

async function start() {
  if (!engine) {
    engine = import(new URL("pagefind.js", BUNDLE).href).then(async (pagefind) => {
      await pagefind.options({ excerptLength: 40 });
      await pagefind.init();
      return pagefind;
    });
    engine.catch(() => (engine = undefined)); // so that the next key tries again
  }
  return engine;
}

/** The words of a query: "停车位 南昌10个" -> ["停车位", "南昌10个"]. */
export function terms(query) {
  return query.normalize("NFKC").split(/[^\p{L}\p{N}\p{M}%.'-]+/u).filter(Boolean);
}

/** A word as the index holds it: "停车位10个" -> "停 车 位 10 个". */
export function spaced(term) {
  return [...term].map((c) => (HAN.test(c) ? ` ${c} ` : c)).join("").trim().replace(/\s+/g, " ");
}

/** Results with every word, the best first. */
async function find(pagefind, query) {
  const wanted = terms(query);
  if (!wanted.some((term) => HAN.test(term))) return (await pagefind.search(query)).results;
  const ranked = await pagefind.search(wanted.map(spaced).join(" "));
  let found = ranked.results;
  for (const term of wanted) {
    const phrase = HAN.test(term) ? `"${spaced(term)}"` : term;
    const ids = new Set((await pagefind.search(phrase)).results.map((result) => result.id));
    found = found.filter((result) => ids.has(result.id));
  }
  return found;
}

async function search(query) {
  const turn = ++latest;
  if (!terms(query).length) return show([], "", "");
  status.textContent = words.waiting;
  try {
    const results = await find(await start(), query);
    if (turn !== latest) return undefined;
    const form = results.length === 1 ? words.one : words.other;
    return show(results, query, results.length ? form.replace("{n}", results.length) : words.none);
  } catch (error) {
    console.error(error);
    return turn === latest ? show([], "", words.failed) : undefined;
  }
}

async function show(results, query, message) {
  const turn = latest;
  const items = await Promise.all(results.slice(0, PAGE_SIZE).map((one) => item(one, query)));
  if (turn !== latest) return;
  list.replaceChildren(...items);
  offer(results.slice(PAGE_SIZE), query);
  status.textContent = message;
}

function offer(results, query) {
  rest = results;
  more.hidden = !results.length;
  more.onclick = async () => {
    const items = await Promise.all(rest.slice(0, PAGE_SIZE).map((one) => item(one, query)));
    list.append(...items);
    items[0]?.querySelector("a").focus();
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

/** The text as nodes, with the query's words marked. */
function marked(text, query) {
  const wanted = terms(query).map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pieces = text.split(new RegExp(`(${wanted.join("|")})`, "iu"));
  return pieces.map((piece, at) => (at % 2 ? element("mark", {}, piece) : piece));
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

let waiting;
field.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => run(field.value), 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  run(field.value);
});
window.addEventListener("popstate", fromAddress);

function run(query) {
  const address = new URL(location.href);
  if (query.trim()) address.searchParams.set("q", query.trim());
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  return search(query);
}

function fromAddress() {
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  return search(field.value);
}

fromAddress();
