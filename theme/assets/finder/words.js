// The page's words, in both languages; scripts hold none themselves.

const table = JSON.parse(document.getElementById("finder-words").textContent);

export const LANG = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
export const OTHER = LANG === "zh" ? "en" : "zh";

/** The language's tag, for parts that are not in the page's language. */
export const TAGS = { zh: "zh-Hans", en: "en" };

/** A text with its {names} filled in. */
export function word(key, values = {}, lang = LANG) {
  const text = table[lang][key];
  if (text === undefined) throw new Error(`no word for ${key}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** `key_one` for exactly one, else `key_other`, with {n} filled in. */
export function count(key, n, values = {}, lang = LANG) {
  return word(`${key}_${n === 1 ? "one" : "other"}`, { n, ...values }, lang);
}

/** The half of a bilingual text. */
export function pick(text, lang = LANG) {
  return text[lang];
}
