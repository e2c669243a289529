// How far a benefit is from fitting, and what would bring it there.

import { deciding } from "./evaluate.js";
import { pick, word } from "./words.js";

/** How many conditions would have to come out otherwise, at the least. */
export function failing(node) {
  if (node.state !== false) return 0;
  if (node.leaf) return 1;
  const counts = node.parts.map(failing);
  return node.kind === "any" ? Math.min(...counts) : counts.reduce((sum, one) => sum + one, 0);
}

/** How far off the unmet conditions are: 1 for each, less where a number only has to grow. */
export function distance(node, answers) {
  if (node.state !== false) return 0;
  const parts = [...deciding(node)].map(({ leaf, denied }) => {
    const answer = answers[leaf.fact];
    const grows = !denied && leaf.operator === "at_least" && typeof answer === "number";
    return grows ? (leaf.value - answer) / leaf.value : 1;
  });
  return parts.reduce((sum, one) => sum + one, 0);
}

/** "6 months to go", where a number is not reached yet; else nothing. */
export function toGo({ leaf, denied }, fact, answer) {
  if (denied || leaf.operator !== "at_least" || !fact.unit) return "";
  if (typeof answer !== "number" || answer >= leaf.value) return "";
  const n = leaf.value - answer;
  const unit = pick(fact.unit);
  return word("to_go", { n, unit: unit[n === 1 ? "one" : "other"] ?? unit });
}
