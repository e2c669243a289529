// The files under /data/finder/, each as a script that hands its content over: browsers load
// scripts from a folder on disk too. Each holds its texts in one language.

import { LANG, OTHER } from "./words.js";

const waiting = new Map();
const loaded = new Map();

/** What the script NAME.js calls. */
window.finderData = (name, content) => {
  waiting.get(name)?.(content);
  waiting.delete(name);
};

/** What the file `name` below `base` holds, in the page's language; asked for once. */
export function load(base, name) {
  return script(base, `${name}.${LANG}`);
}

/** The same in the other language alone. */
export function loadOther(base, name) {
  return script(base, `${name}.${OTHER}`);
}

/** Put the other language's texts beside those that are there. */
export async function complete(base, name) {
  const [own, other] = await Promise.all([load(base, name), loadOther(base, name)]);
  merge(own, other);
  return own;
}

function merge(own, other) {
  for (const [key, value] of Object.entries(other)) {
    if (!(key in own)) own[key] = value;
    else if (value !== null && typeof value === "object") merge(own[key], value);
  }
}

/** Rejects when it can't be loaded; the next try asks again. */
function script(base, name) {
  if (!loaded.has(name)) {
    const found = new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const element = document.createElement("script");
      element.src = new URL(`${name}.js`, base).href;
      element.onerror = () => reject(new Error(name));
      document.head.append(element);
    });
    found.catch(() => loaded.delete(name));
    loaded.set(name, found);
  }
  return loaded.get(name);
}
