// A field above a list of links that offers those whose names fit; without scripts the list stays.

import { combobox, plain } from "../shared/combobox.js";

const above = document.querySelector("[data-choose]");
const words = above.dataset;
const links = [...document.querySelectorAll("a[data-names]")].map((link) => ({
  label: link.textContent,
  detail: link.dataset.above,
  href: link.href,
  names: [link.textContent, ...link.dataset.names.split("|")].map(plain),
}));

const find = (text) => {
  const typed = plain(text);
  const fits = ({ names }) => typed && names.some((name) => name.startsWith(typed));
  return Promise.resolve(links.filter(fits));
};
const said = (n) => (n ? words[n === 1 ? "one" : "other"].replace("{n}", n) : words.none);
const chosen = ({ href }) => (location.href = href);
above.append(combobox({ id: "choose", label: words.choose, find, chosen, said }).element);
