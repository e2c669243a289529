// The take-away sheet: what to bring to the office, on paper, in one or both languages.

import { codeOf, codesHere, codesReady } from "./code.js";
import { button, h, replace } from "./dom.js";
import { openFacts } from "./evaluate.js";
import { ringing } from "./offices.js";
import { FOUND, groupOf, groupWord } from "./outcomes.js";
import { day, said } from "./rules.js";
import { address } from "./share.js";
import { benefitBlock, titleList } from "./sheet_blocks.js";
import { isOver, today } from "./time.js";
import { LANG, OTHER, pick, TAGS, word } from "./words.js";

/** The groups whose benefits stand on the sheet in full. */
const SHOWN = [...FOUND, "ended"];

/**
 * The sheet with its controls; `session` has state, place and outcomes, `close()` leads back.
 * `context` has facts(), and other(), which fetches the other language's texts.
 */
export function sheetView(session, context, close) {
  const paper = h("div", { class: "finder-paper", "aria-live": "polite" });
  const choices = { this: [LANG], other: [OTHER], both: [LANG, OTHER] };
  const draw = async () => {
    const languages = choices[choice.value];
    try {
      if (languages.includes(OTHER)) await context.other();
      replace(paper, languages.map((lang) => sheet(session, context, lang)));
    } catch (error) {
      console.warn(error);
      replace(paper, h("p", { class: "notice notice-warning" }, word("failed")));
    }
  };
  const choice = h(
    "select",
    { id: "finder-sheet-language" },
    ["this", "other", "both"].map((key) => h("option", { value: key }, word(`sheet_${key}`))),
  );
  choice.addEventListener("change", draw);
  draw();
  return h(
    "section",
    { class: "finder-sheet" },
    h("h2", { class: "finder-screen", "data-focus": true }, word("sheet_title")),
    h(
      "div",
      { class: "finder-controls" },
      h("label", { for: choice.id }, word("sheet_language")),
      choice,
      button(word("sheet_print"), () => codesReady().then(() => window.print()), {
        class: "finder-main",
      }),
      button(word("sheet_close"), close),
    ),
    paper,
  );
}

/** The sheet's page alone, in the page's language. */
export async function paperOf(session, context) {
  await codesReady();
  return sheet(session, context, LANG);
}

function sheet({ state, place, outcomes }, context, lang) {
  const of = (group) => outcomes.filter((one) => groupOf(one) === group);
  const shown = SHOWN.flatMap(of).map(({ benefit }) => benefit);
  const t = (key, values) => word(key, values, lang);
  const values = { place: pick(place.whole, lang), year: place.year };
  return h(
    "article",
    { class: "finder-page", lang: TAGS[lang] },
    h("h2", {}, t("paper_title", values)),
    isOver(place.year) ? h("p", {}, h("strong", {}, t("past", values))) : null,
    h("p", { class: "finder-fine" }, t("paper_note"), t("paper_date", { day: day(today(), lang) })),
    SHOWN.map((key) => group(of(key), key, place.year, lang)),
    titleList(of("needs_answer"), t("paper_open"), lang, (one) => open(one, context.facts(), lang)),
    given(state, context.facts(), lang),
    h("p", { class: "finder-fine" }, ringing(shown, place.year, lang)),
    origin(address(state), lang),
  );
}

/** The page with the answers, to type or, as soon as its script is there, to scan. */
function origin(link, lang) {
  const t = (key) => word(key, {}, lang);
  const note = h("p", { class: "finder-fine" }, t("paper_code_note"));
  const box = h(
    "div",
    { class: "finder-origin" },
    h(
      "div",
      {},
      h("p", {}, h("strong", {}, t("paper_source"))),
      h("p", { class: "finder-fine" }, link),
      note,
    ),
  );
  const add = () => {
    const code = codeOf(link, t("paper_code"));
    if (!code) return;
    box.prepend(code);
    note.prepend(t("paper_code"));
  };
  if (codesHere()) add();
  else codesReady().then(add);
  return box;
}

function given(state, facts, lang) {
  const told = state.asked.filter((id) => id in state.answers);
  const rows = told.map((id) => {
    const fact = facts.get(id);
    return h(
      "li",
      {},
      pick(fact.question, lang),
      " ",
      h("strong", {}, said(fact, state.answers[id], lang)),
    );
  });
  return h(
    "section",
    {},
    h("h3", {}, word("paper_given", {}, lang)),
    rows.length
      ? h("ul", { class: "finder-told" }, rows)
      : h("p", {}, word("paper_nothing", {}, lang)),
  );
}

function group(outcomes, key, year, lang) {
  if (!outcomes.length) return null;
  const heading = h("h3", {}, groupWord("group", key, year, { n: outcomes.length }, lang));
  return h(
    "section",
    {},
    heading,
    outcomes.map(({ benefit }) => benefitBlock(benefit, lang)),
  );
}

/** The first question that leaves a benefit open. */
function open({ tree }, facts, lang) {
  return pick(facts.get(openFacts(tree)[0]).question, lang);
}
