// How much of a query's words a page has.

const WEIGHTS = [1, 1.25, 2.2, 3.5]; // once, often, in a heading, in the title

/** The pages with every piece, each with its score. */
export function complete(parts) {
  const scores = new Map();
  for (const page of parts.length ? parts[0].whole.keys() : []) {
    if (parts.every(({ whole }) => whole.has(page))) {
      scores.set(page, sum(parts, ({ whole, rare }) => rare * WEIGHTS[whole.get(page)]));
    }
  }
  return scores;
}

/** Without places and years, as far as anything else is asked for. */
export function subject(parts) {
  const others = parts.filter(({ where }) => !where);
  return others.length ? others : parts;
}

/**
 * How much of the query each page covers, as a share of what stands anywhere: what stands nowhere
 * says nothing of what was meant. `known` is how much of the query stands anywhere at all.
 */
export function covered(parts) {
  const about = subject(parts);
  const some = about
    .map(({ units, rare }) => ({ units: units.filter(({ pages }) => pages.size), rare }))
    .filter(({ units }) => units.length);
  const total = sum(some, ({ rare }) => rare);
  const scores = new Map();
  for (const { units, rare } of some) {
    const all = sum(units, (one) => one.rare);
    for (const unit of units) {
      unit.pages.forEach((weight, page) => {
        const score = (rare / total) * (unit.rare / all) * (1 + weight / 10);
        scores.set(page, (scores.get(page) ?? 0) + score);
      });
    }
  }
  const count = (units) => sum(units, (one) => one.rare);
  const here = sum(some, ({ units }) => count(units));
  return { scores, known: here / Math.max(1, sum(about, ({ units }) => count(units))) };
}

function sum(list, value) {
  return list.reduce((before, one) => before + value(one), 0);
}
