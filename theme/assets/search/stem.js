// How an English word begins in all its forms, so that none has to be typed as a page has it.

const ENDINGS = [
  "ations",
  "ation",
  "ings",
  "ing",
  "als",
  "al",
  "ies",
  "ied",
  "ly",
  "es",
  "ed",
  "s",
  "e",
  "y",
];

/**
 * The beginning that a word's forms share: "vaccinations" -> "vaccin", "subsidies" -> "subsid".
 *
 * At least so many letters are left: a word typed alone needs one more than a word of a name.
 * generator/builder/search/names.py does the same, and a test holds the two to it.
 */
export function stem(word, least = 4) {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= least) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}

/** Whether two words differ by a slip or two: a letter more, less, other, or two exchanged. */
export function alike(one, other) {
  const most = one.length > 7 ? 2 : 1;
  if (Math.abs(one.length - other.length) > most) return false;
  let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const exchanged = i > 1 && j > 1 && one[i - 1] === other[j - 2] &&
        one[i - 2] === other[j - 1];
      if (exchanged) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[other.length] <= most;
}
