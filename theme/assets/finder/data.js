// The files under /data/finder/. From a folder on disk browsers refuse to fetch, but they do
// load scripts: each file stands there as a script as well, which hands its content over.

const waiting = new Map();
const loaded = new Map();

/** What the script NAME.js calls. */
window.finderData = (name, content) => {
  waiting.get(name)?.(content);
  waiting.delete(name);
};

/** The content of NAME.json below `base`; asked for once. Rejects when it can't be loaded. */
export function load(base, name) {
  if (!loaded.has(name)) {
    const found = location.protocol === "file:" ? byScript(base, name) : byFetch(base, name);
    found.catch(() => loaded.delete(name)); // so that the next try asks again
    loaded.set(name, found);
  }
  return loaded.get(name);
}

async function byFetch(base, name) {
  const response = await fetch(new URL(`${name}.json`, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

function byScript(base, name) {
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, base).href;
    script.onerror = () => reject(new Error(name));
    document.head.append(script);
  });
}
