// The parts of the index, each a script: in a folder without a web server nothing else loads.
// The finder's loader is another, as its files are data that others fetch, too.

const ATTEMPTS = 2;
const waiting = new Map();
const loaded = new Map();

/** What each part of the index calls. */
window.searchPart = (name, content) => {
  waiting.get(name)?.(content);
  waiting.delete(name);
};

/** The content of the part NAME.js below `base`; asked for once, unless it can't be loaded. */
export function load(base, name) {
  if (!loaded.has(name)) {
    const found = byScript(base, name, ATTEMPTS);
    found.catch(() => loaded.delete(name));
    loaded.set(name, found);
  }
  return loaded.get(name);
}

function byScript(base, name, attempts) {
  return new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = new URL(`${name}.js`, base).href;
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      if (attempts > 1) byScript(base, name, attempts - 1).then(resolve, reject);
      else reject(new Error(`search: ${name} can't be loaded`));
    };
    document.head.append(script);
  });
}
