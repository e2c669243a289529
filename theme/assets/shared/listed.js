// What a field that is typed into offers of a list that the page holds.

import { combobox, plain } from "./combobox.js";

/**
 * A combobox over `items`, each with `label`, `detail` and `names`, in plain form, one of which the
 * text must begin. `words` has its label and what is said of how many fit.
 */
export function listed({ id, label, items, words, chosen }) {
  const find = (text) => {
    const typed = plain(text);
    const fits = ({ names }) => typed && names.some((name) => name.startsWith(typed));
    return Promise.resolve(items.filter(fits));
  };
  const said = (n) => (n ? words[n === 1 ? "one" : "other"].replace("{n}", n) : words.none);
  return combobox({ id, label, find, chosen, said });
}
