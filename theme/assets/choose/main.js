// A field above a list of links that offers those whose names fit; without scripts the list stays.

import { plain } from "../shared/combobox.js";
import { listed } from "../shared/listed.js";

const above = document.querySelector("[data-choose]");
const words = above.dataset;
const items = [...document.querySelectorAll("a[data-names]")].map((link) => ({
  label: link.textContent,
  detail: link.dataset.above,
  href: link.href,
  names: [link.textContent, ...link.dataset.names.split("|")].map(plain),
}));

const chosen = ({ href }) => (location.href = href);
above.append(listed({ id: "choose", label: words.choose, items, words, chosen }).element);
