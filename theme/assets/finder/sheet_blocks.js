// The parts of the take-away sheet.

import { askFirst } from "./ask_first.js";
import { mainAmount, noAmount, told } from "./amount.js";
import { validity, withoutRoute } from "./card.js";
import { h } from "./dom.js";
import { officeLine } from "./offices.js";
import { cited } from "./part.js";
import { pick, word } from "./words.js";

/** A benefit with what to know at the office's door. */
export function benefitBlock(benefit, lang) {
  const t = (key, values) => word(key, values, lang);
  const line = (key, ...content) => h("p", {}, h("strong", {}, t(key)), " ", ...content);
  const { route } = benefit;
  return h(
    "div",
    { class: "finder-block", "data-benefit": benefit.id },
    h("h4", {}, pick(benefit.title, lang), askFirst(benefit, lang)),
    h("p", {}, h("strong", {}, mainAmount(benefit, lang))),
    amounts(benefit, lang),
    list("part_also", benefit.also_required, lang),
    route ? line("apply_where", pick(route.where, lang)) : null,
    list("apply_steps", route ? route.steps : [], lang, "ol"),
    list("apply_bring", route ? route.bring : [], lang, "ul", "checklist"),
    route
      ? h("p", { class: "finder-fine" }, cited(benefit, route, lang))
      : h("p", {}, withoutRoute(benefit, lang)),
    benefit.offices.length || benefit.leads.length
      ? line("part_office", officeLine(benefit, lang))
      : null,
    h("p", { class: "finder-fine" }, source(benefit, lang)),
  );
}

function amounts(benefit, lang) {
  const lines = benefit.amounts.map((one) => h("li", {}, told(one, lang)));
  const missing = benefit.unstated.map((text) => h("li", {}, pick(text, lang)));
  const beside = benefit.beside
    .filter((one) => one.amounts.length)
    .map((one) => above(one, benefit.year, lang));
  return h("ul", {}, lines, noAmount(benefit, lang), beside, missing);
}

function list(key, texts, lang, tag = "ul", kind = null) {
  if (!texts.length) return null;
  const items = texts.map((text) => h("li", {}, pick(text, lang)));
  return [h("p", {}, h("strong", {}, word(key, {}, lang))), h(tag, { class: kind }, items)];
}

function joined(parts, lang) {
  return parts.flatMap((part, at) => (at ? [word("semicolon", {}, lang), part] : [part]));
}

function above({ placeName, amounts: stated }, year, lang) {
  const heading = word("also_above", { place: pick(placeName, lang), year }, lang);
  return h(
    "li",
    {},
    heading,
    " ",
    joined(
      stated.map((one) => told(one, lang)),
      lang,
    ),
  );
}

function source(benefit, lang) {
  const where = `${pick(benefit.placeName, lang)} ${benefit.year}`;
  const valid = validity(benefit, lang).map((text) => ` · ${text}`);
  return [`${where} · `, cited(benefit, benefit, lang), valid];
}

/** Titles alone, each with a remark where `remark` gives one. */
export function titleList(outcomes, heading, lang, remark = () => null) {
  if (!outcomes.length) return null;
  const items = outcomes.map((one) => {
    const more = remark(one);
    return h(
      "li",
      {},
      pick(one.benefit.title, lang),
      askFirst(one.benefit, lang),
      more ? [": ", more] : null,
    );
  });
  return h("section", {}, h("h3", {}, heading), h("ul", { class: "finder-told" }, items));
}
