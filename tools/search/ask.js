// Asks the search of a built site, with its own scripts, from a folder and without a browser.
//
// deno run --allow-read ask.js SITE/LANG/search/ ENGINE, with a list of queries on the standard
// input. Writes {groups, answers}: the pages below each common page, and of each query its links in
// the order of the page, without headings, all its pages, and what the engine says beside them.

const [folder, engine] = Deno.args;
const base = new URL(`file://${await Deno.realPath(folder)}/`);

globalThis.window = globalThis;
globalThis.document = {
  createElement: () => ({ remove() {} }),
  head: { append: run },
};

/** What a browser does with the script of a part. */
async function run(script) {
  try {
    await import(script.src);
    script.onload();
  } catch {
    script.onerror();
  }
}

const path = `file://${await Deno.realPath(engine)}`;
const { open } = await import(path);
const { shownOf } = await import(new URL("groups.js", path));
const search = await open(base);
const paths = new Map();

/** A page's path without its slash at the end. */
async function pathOf(number) {
  if (!paths.has(number)) paths.set(number, (await search.page(number)).url.replace(/\/$/, ""));
  return paths.get(number);
}

const all = (numbers) => Promise.all(numbers.map(pathOf));

async function answer(query) {
  const { groups, asked, ...said } = await search.ask(query);
  const pages = ({ head, found, members }) => [...(found ? [head[2]] : []), ...members];
  return {
    links: await all(
      groups.flatMap(({ members }, at) => members.slice(0, shownOf(at, said))),
    ),
    pages: await all(groups.flatMap(pages)),
    asked: asked.map(({ text }) => text),
    ...said,
  };
}

const queries = JSON.parse(await new Response(Deno.stdin.readable).text());
const answers = [];
for (const query of queries) answers.push(await answer(query));
console.log(JSON.stringify(answers));
