// Making elements. Text is always put in as text, never as markup.

/** An element; `properties` are attributes, or listeners where the name starts with "on". */
export function h(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...kept(children));
  return made;
}

/** Children without gaps, so that a part which isn't there can be written as null. */
export function kept(children) {
  return children
    .flat(Infinity)
    .filter((one) => one !== null && one !== undefined && one !== false);
}
