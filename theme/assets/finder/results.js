// The results in their groups. Rows are made once for each benefit and kept; after an answer only
// those that came out otherwise are drawn anew, so that a thousand benefits stay quick.

import { deciding, leaves, openFacts } from "./evaluate.js";
import { mainAmount } from "./amount.js";
import { cardBody } from "./card.js";
import { folded, h, replace } from "./dom.js";
import { distance, failing, toGo } from "./nearness.js";
import { groupOf, GROUPS, groupWord } from "./outcomes.js";
import { missed } from "./rules.js";
import { count, pick, word } from "./words.js";

/** Groups that are opened by those who want them: nothing is found in them. */
const FOLDED = ["needs_answer", "ended", "no"];

/** The part of the page with all results; `draw(outcomes)` shows them. */
export function resultsView(context) {
  const groups = new Map(GROUPS.map((group) => [group, groupView(group, context.year)]));
  const rows = new Map(); // benefit id -> row
  const element = h(
    "div",
    { class: "finder-results" },
    ...[...groups.values()].map((one) => one.element),
  );

  function draw(outcomes) {
    const members = new Map(GROUPS.map((group) => [group, []]));
    for (const outcome of nearestLast(outcomes, context.answers())) {
      const { benefit } = outcome;
      if (!rows.has(benefit.id)) rows.set(benefit.id, rowView(benefit, context));
      const row = rows.get(benefit.id);
      row.show(outcome);
      members.get(groupOf(outcome)).push(row.element);
    }
    for (const [result, group] of groups) group.fill(members.get(result));
  }
  return { element, draw };
}

/** In their order; what doesn't fit comes last, the nearest to fitting first. */
function nearestLast(outcomes, answers) {
  const far = new Map(
    outcomes.map((one) => [one, [failing(one.tree), distance(one.tree, answers)]]),
  );
  return [...outcomes].sort((one, other) => {
    const [[count, off], [otherCount, otherOff]] = [far.get(one), far.get(other)];
    return count - otherCount || off - otherOff;
  });
}

function groupView(result, year) {
  const heading = h("h2", { id: `finder-${result}` });
  // No ul: a rule of the site for neighbouring items ("li + li") would have the browser restyle
  // all of a long list whenever one row comes or goes.
  const list = h("div", { class: "finder-rows", role: "list" });
  const text = h("p", { class: "finder-group-text" }, groupWord("group_text", result, year));
  const element = h(
    "section",
    { class: `finder-group finder-group-${result}`, "aria-labelledby": heading.id },
    FOLDED.includes(result) ? folded(heading, text, list) : [heading, text, list],
  );
  function fill(rows) {
    heading.textContent = groupWord("group", result, year, { n: rows.length });
    element.hidden = !rows.length;
    // Only rows that come or go are touched: the others keep the focus, and stay open.
    const staying = new Set(rows);
    for (const row of [...list.children]) if (!staying.has(row)) row.remove();
    let next = list.firstChild;
    for (const row of rows) {
      if (row === next) next = next.nextSibling;
      else list.insertBefore(row, next);
    }
  }
  return { element, fill };
}

/** A benefit as one line that opens to everything about it. */
function rowView(benefit, context) {
  const note = h("span", { class: "finder-note" });
  const details = h(
    "details",
    {},
    h(
      "summary",
      {},
      h("h3", { class: "finder-title" }, pick(benefit.title)),
      h("span", { class: "finder-amount" }, mainAmount(benefit)),
      note,
    ),
  );
  const element = h(
    "div",
    { class: "finder-row", role: "listitem", "data-benefit": benefit.id },
    details,
  );
  const body = h("div", { class: "finder-body" });
  details.append(body);
  let current;
  let shown;
  const fill = () => details.open && replace(body, cardBody(current, context));
  details.addEventListener("toggle", fill);
  function show(outcome) {
    const now = signature(outcome, context.answers());
    current = outcome;
    if (now === shown) return;
    shown = now;
    note.textContent = noteOf(outcome, context);
    fill();
  }
  return { element, show };
}

/** Outcomes with the same signature look the same. */
function signature({ result, tree }, answers) {
  const parts = [...leaves(tree)].map(({ leaf, state }) => `${state} ${answers[leaf.fact]}`);
  return [result, ...parts].join();
}

/** How it stands with what only an earlier plan had: a rule on that year isn't met by another's. */
function silentNote({ had, result, tree }, facts) {
  if (had) return "already";
  const dated = [...leaves(tree)].some(({ leaf }) => facts.get(leaf.fact).moment);
  return result === "likely" && dated ? "other_year" : result;
}

/** Why a benefit stands in its group, where one line can say it. */
function noteOf(outcome, { facts, answers, year }) {
  const { benefit, result, tree } = outcome;
  if (groupOf(outcome) === "silent") {
    return word(`silent_${silentNote(outcome, facts)}`, { earlier: benefit.silent, year });
  }
  if (result === "ask_office") {
    return benefit.also_required.length ? pick(benefit.also_required[0]) : "";
  }
  if (result === "needs_answer") {
    const open = openFacts(tree);
    return count("open_questions", open.length, { question: pick(facts.get(open[0]).question) });
  }
  if (result === "no") {
    const [first] = deciding(tree);
    const fact = facts.get(first.leaf.fact);
    const more = failing(tree) - 1;
    return [
      missed(first, facts, answers()),
      toGo(first, fact, answers()[fact.id]),
      more ? count("more_unmet", more) : "",
    ].filter(Boolean).join(" ");
  }
  return "";
}
