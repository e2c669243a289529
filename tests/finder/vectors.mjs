// Runs the page's evaluator over test vectors: `node vectors.mjs SCRIPTS DATA VECTORS`.
// SCRIPTS is the folder of evaluate.js, DATA that of the finder's files. Prints as JSON how many
// vectors were run and where the evaluator comes out otherwise.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [scripts, data, file] = process.argv.slice(2);
const script = (name) => import(pathToFileURL(join(scripts, name)));
const { AnswerError, check, evaluate, leaves, openFacts } = await script("evaluate.js");
const { clash, known } = await script("implications.js");
const { concerns, nextQuestion } = await script("questions.js");
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const index = read(join(data, "index.json"));
const [facts, audiences] = [index.facts, index.audiences].map((list) =>
  new Map(list.map((one) => [one.id, one]))
);
const subjects = ["me", "child", "cared-for", "organisation"];
const vectors = read(file);
const differ = [];
let run = 0;

function compare(what, expected, found) {
  run += 1;
  if (JSON.stringify(expected) !== JSON.stringify(found)) differ.push({ what, expected, found });
}

function refusal(answers) {
  try {
    check(facts, answers);
    return null;
  } catch (error) {
    if (!(error instanceof AnswerError)) throw error;
    return [error.fact, error.code];
  }
}

for (const [name, expected] of Object.entries(vectors.files)) {
  const place = read(join(data, `${name}.json`));
  const ruled = place.benefits.filter((one) => one.rule);
  const benefits = new Map(ruled.map((one) => [one.id, one]));
  for (const [id, answers, result, states, open] of expected.benefits) {
    compare({ name, id, answers, accepted: true }, null, refusal(answers));
    const outcome = evaluate(benefits.get(id), answers);
    const found = [...leaves(outcome.tree)].map((leaf) => leaf.state);
    const made = [outcome.result, found, openFacts(outcome.tree)];
    compare({ name, id, answers }, [result, states, open], made);
  }
  for (const page of expected.pages) {
    const { answers, skipped, order, results, next } = page;
    const closed = known(facts, answers);
    const outcomes = ruled.map((benefit) => ({ benefit, ...evaluate(benefit, closed) }));
    const found = Object.fromEntries(outcomes.map((one) => [one.benefit.id, one.result]));
    const wrong = clash(facts, answers);
    const asking = { facts, benefits: ruled, order };
    compare(
      { name, answers, skipped },
      [results, page.clash, next],
      [found, wrong && [wrong.fact, wrong.because], nextQuestion(asking, answers, skipped)],
    );
  }
}
for (const [name, expected] of Object.entries(vectors.files)) {
  const place = read(join(data, `${name}.json`));
  for (const [id, asked] of expected.subjects) {
    const benefit = place.benefits.find((one) => one.id === id);
    const found = subjects.filter((one) => concerns(benefit, one, { facts, audiences }));
    compare({ name, id, asked: true }, asked, found);
  }
}
for (const { answers, fact, code } of vectors.refused) {
  compare({ answers, refused: true }, [fact, code], refusal(answers));
}
process.stdout.write(JSON.stringify({ run, differ: differ.slice(0, 20), count: differ.length }));
