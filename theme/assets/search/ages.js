// Ages in a query, which are no figures of any page.

const DIGITS = "零一二三四五六七八九";
const COUNT = `(\\d{1,3}|[${DIGITS}十]{1,3}|两)`;
const PATTERNS = [
  new RegExp(`${COUNT}(?:多|几)?(?:周)?岁(?:多|半)?(?:了|以上|以下)?`, "u"),
  /([七八九]十)(?:多)?(?:了|的)/u,
  new RegExp(`(\\d{1,3}|[${DIGITS}十]{2,3})了`, "u"),
  /\b(\d{1,3})[- ]?years?[- ]?olds?\b/u,
  /\b(\d{1,3}) ?(?:yo|y\/o|yrs?(?: old)?)\b/u,
  /\b(?:aged?|over|above|older than|turned|turns|turning|past) (\d{2,3})\b(?!%| yuan)/u,
  /\b(?:is|am|are|i'm|he's|she's) (?:now |already )?(\d{2})\b(?!%)/u,
];
const BELOW = /\b(?:under|below|younger than) (\d{1,2})\b|([\d一二三四五六七八九十两]{1,2})岁以下/u;
const MONTHS = [
  /(\d{1,2}|[一二三四五六七八九十两]{1,2})个?月大/u,
  /\b(\d{1,2})[- ]months?[- ]old\b/u,
];

/** The first age in a text in small letters, as {text, years}; null where there is none. */
export function ageIn(text) {
  const below = text.match(BELOW);
  if (below) return { text: below[0], years: Math.max(0, number(below[1] ?? below[2]) - 1) };
  for (const pattern of PATTERNS) {
    const found = text.match(pattern);
    if (found) return { text: found[0], years: number(found[1]), own: isOwn(text, found.index) };
  }
  for (const pattern of MONTHS) {
    const found = text.match(pattern);
    if (found) return { text: found[0], years: Math.floor(number(found[1]) / 12) };
  }
  return null;
}

/** Whether who asks is as old. */
function isOwn(text, at) {
  return /(?:我|我今年|\bi am |\bi'm |\bi )$/u.test(text.slice(0, at)) ||
    /^(?:am|i'm)/.test(text.slice(at));
}

/** "82", "八十二", "十二", "两" as a number. */
function number(said) {
  if (/^\d+$/.test(said)) return Number(said);
  if (said === "两") return 2;
  const [tens, ones] = said.includes("十") ? said.split("十") : ["零", said];
  const digit = (one, none) => (one ? DIGITS.indexOf(one) : none);
  return 10 * digit(tens, 1) + digit(ones, 0);
}
