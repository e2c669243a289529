// The reader's own calendar decides what is over.

/** Today as 2026-11-28, where the reader is. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function isOver(year) {
  return year < new Date().getFullYear();
}
