// The reader's own calendar decides what is over.

/** Today as 2026-11-28, where the reader is. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a day, a month or a year, as exact as it is stated, lies before today. */
export function isPast(stated) {
  return stated < today().slice(0, stated.length);
}

export function isOver(year) {
  return year < new Date().getFullYear();
}
