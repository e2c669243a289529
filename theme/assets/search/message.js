// How many pages there are, and what isn't here, in the words of the page (`said`).

/** What the status says of `found`, see engine.js; `isCut` whether the query was too long. */
export function message({ counts, absent, mended, asked }, said, isCut) {
  const before = [
    isCut && said.cut,
    mended && said.mended.replace("{from}", mended.from).replace("{to}", mended.to),
    ...absent.map((one) => missing(one, said)),
  ];
  const isOpen = mended || (!asked.length && !absent.length);
  return [...before.filter(Boolean), counted(counts, said, isOpen)].join(said.gap);
}

function missing({ place, year, thing }, said) {
  if (thing) return said.noThing.replace("{thing}", thing);
  const words = place && year ? said.noPlanThen : place ? said.noPlan : said.noYear;
  return words.replace("{place}", place).replace("{year}", year);
}

/** `isOpen` is whether the question has no words to be found, only what it means or is taken for. */
function counted([exact, near], said, isOpen) {
  const count = (number, one, other) => (number === 1 ? one : other).replace("{n}", number);
  if (isOpen && near) return count(near, said.mayOne, said.mayOther);
  if (exact && near) {
    return count(exact, said.one, said.other) + count(near, said.nearOne, said.nearOther);
  }
  if (near) return count(near, said.onlyNearOne, said.onlyNearOther);
  return exact ? count(exact, said.one, said.other) : said.none;
}
