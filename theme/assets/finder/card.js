// All that is known about one benefit: what, how much, why, how to apply, which office to call, from where.

import { amountPart, unstatedPart } from "./amount.js";
import { button, h } from "./dom.js";
import { leaves, openFacts } from "./evaluate.js";
import { officePart } from "./offices.js";
import { cited, clause, part } from "./part.js";
import { basis, day, lastDay, neededOf } from "./rules.js";
import { termsPart } from "./terms.js";
import { pick, word } from "./words.js";

const STATES = new Map([
  [true, "met"],
  [false, "unmet"],
  [null, "unknown"],
]);

/**
 * The parts of an opened row; `context` has facts, answers(), link(path) and ask(fact). Why it
 * fits comes after how to get it; why it doesn't, or not yet, before.
 */
export function cardBody(outcome, context) {
  const { benefit } = outcome;
  const why = [
    benefit.works ? null : whyPart(outcome, context),
    outcome.result === "needs_answer" ? openPart(outcome, context) : null,
  ];
  const fits = !["no", "needs_answer"].includes(outcome.result);
  return [
    h("p", {}, pick(benefit.summary)),
    benefit.works ? h("p", {}, word(benefit.open_to_all ? "works_open" : "works_unstated")) : null,
    amountPart(benefit),
    unstatedPart(benefit),
    fits ? null : why,
    alsoPart(benefit),
    benefit.works ? null : applyPart(benefit),
    benefit.works ? null : officePart(benefit),
    fits ? why : null,
    termsPart(textsOf(benefit), asked(outcome.tree, context)),
    sourcePart(benefit, context),
  ];
}

/** What may hold words that need explaining. */
function textsOf({ summary, also_required: also, apply, route }) {
  const told = route ? [route.who, route.where, ...route.steps, ...route.bring] : [];
  return [summary, ...also, apply, ...told].filter(Boolean).map((text) => pick(text));
}

/** What the conditions say, which may hold such words too. */
function asked(tree, { facts }) {
  if (!tree) return [];
  return [...leaves(tree)].flatMap((node) => {
    const fact = facts.get(node.leaf.fact);
    return [pick(fact.question), neededOf(node, fact)];
  });
}

function whyPart({ tree, known, total }, context) {
  const inner = tree.leaf
    ? h("ul", { class: "finder-rule" }, ruleItem(tree, context))
    : ruleList(tree, context);
  return part("part_why", h("p", {}, word("checked", { known, total })), inner);
}

function ruleList(node, context) {
  return h(
    "ul",
    { class: "finder-rule" },
    node.parts.map((one) => ruleItem(one, context)),
  );
}

function ruleItem(node, context) {
  if (node.leaf) return leafItem(node, context);
  const heading = h("span", {}, word(`rule_${node.kind}`));
  return h("li", { class: "finder-nested" }, heading, ruleList(node, context));
}

function leafItem(node, { facts, answers }) {
  const fact = facts.get(node.leaf.fact);
  const state = STATES.get(node.state);
  return h(
    "li",
    { class: `finder-leaf finder-${state}` },
    h("strong", { class: "finder-state" }, word(`state_${state}`)),
    " ",
    pick(fact.question),
    " ",
    h(
      "span",
      {},
      word("needed", { needed: neededOf(node, fact) }),
      " ",
      basis(fact, facts, answers()),
    ),
    " ",
    ground(node.leaf),
  );
}

/** The clause that states a condition, or why we ask although none does. */
function ground({ clause: text, worked_out: why }) {
  return why ? h("small", {}, word("worked_out"), pick(why)) : clause(text);
}

function openPart({ tree }, { facts, ask }) {
  const items = openFacts(tree).map((id) =>
    h(
      "li",
      {},
      button(pick(facts.get(id).question), () => ask(id), { class: "finder-link" }),
    )
  );
  return part("part_open", h("ul", {}, items));
}

function alsoPart(benefit) {
  if (!benefit.also_required.length) return null;
  const items = benefit.also_required.map((one) => h("li", {}, pick(one), " ", clause(one.clause)));
  return part("part_also", h("ul", {}, items));
}

/** Where, how, with which papers; or that the document doesn't say. */
function applyPart(benefit, lang) {
  const { route } = benefit;
  if (!route) return part("part_apply", h("p", {}, withoutRoute(benefit, lang)));
  const facts = ["who", "where", "reviewed_by", "paid"].filter((key) => route[key]);
  return part(
    "part_apply",
    h(
      "dl",
      { class: "facts" },
      facts.flatMap((key) => [h("dt", {}, word(`apply_${key}`)), h("dd", {}, pick(route[key]))]),
    ),
    h("h5", {}, word("apply_steps")),
    h(
      "ol",
      {},
      route.steps.map(lineItem),
    ),
    route.bring.length
      ? [
        h("h5", {}, word("apply_bring")),
        h(
          "ul",
          { class: "checklist" },
          route.bring.map(lineItem),
        ),
      ]
      : null,
    h("p", {}, cited(benefit, route)),
  );
}

/** A step or a paper, with its clause where that isn't the route's. */
function lineItem(line) {
  return h("li", {}, pick(line), line.clause ? [" ", clause(line.clause)] : null);
}

/** What is said of applying where no route is laid down; without an office, whom to call. */
export function withoutRoute({ apply, offices }, lang) {
  return apply
    ? pick(apply, lang)
    : word(offices.length ? "apply_unstated" : "apply_unknown", {}, lang);
}

function sourcePart(benefit, { link }) {
  return part(
    "part_source",
    h(
      "p",
      {},
      pick(benefit.placeName),
      ` ${benefit.year} · `,
      cited(benefit, benefit),
    ),
    validity(benefit).map((text) => h("p", {}, text)),
    h(
      "p",
      {},
      h(
        "a",
        { href: link(benefit.programme.path), target: "_blank", rel: "noopener" },
        pick(benefit.programme.title),
      ),
      " ",
      h("small", {}, word("new_tab")),
    ),
  );
}

/** From when to when it holds, where that is stated, and how long it outlasts its year. */
export function validity({ from, until, runs_on: later }, lang) {
  const texts = [];
  if (from) texts.push(word("valid_from", { day: day(from, lang) }, lang));
  if (until) texts.push(word("valid_until", { day: lastDay(until, lang) }, lang));
  if (later) {
    const until = lastDay(later.until, lang);
    const worked_out = word("worked_out", {}, lang) + pick(later, lang);
    texts.push(`${word("runs_on", { day: until }, lang)} ${worked_out}`);
  }
  return texts;
}
