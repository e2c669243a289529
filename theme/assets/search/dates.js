// Dates in a query; generator/builder/search/dates.py files those of the pages under the same terms.

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const MONTH = MONTHS.join("|");
const ORDERS = [
  [/(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?/u, 1, 2, 3],
  [/\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\b/u, 1, 2, 3],
  [new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(${MONTH}),? (\\d{4})\\b`, "u"), 3, 2, 1],
  [new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "u"), 3, 1, 2],
];

/** The first date in a text in small letters, as {text, term}; null where there is none. */
export function dateIn(text) {
  for (const [pattern, year, month, day] of ORDERS) {
    const found = text.match(pattern);
    if (!found) continue;
    const number = MONTHS.indexOf(found[month]) + 1 || Number(found[month]);
    const digits = [number, ...(found[day] ? [Number(found[day])] : [])];
    const rest = digits.map((one) => String(one).padStart(2, "0")).join("");
    return { text: found[0], term: `@${found[year]}${rest}` };
  }
  return null;
}
