// QR codes, a script of their own: only who takes results along loads it.
/*! uqr 0.1.3, MIT: vendor/uqr.LICENSE.txt */

import { encode } from "../vendor/uqr.mjs";

const QUIET = 4; // blank modules that the standard asks for around a code

/**
 * The dark modules of the code for `text`, row by row, as the path of a drawing `size` units wide.
 * Middle error correction: paper gets folded.
 */
globalThis.minshengCode = (text) => {
  const { size, data } = encode(text, { ecc: "M", border: QUIET });
  const runs = data.flatMap((row, y) => darkRuns(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`));
  return { size, path: runs.join("") };
};

/** Where dark modules begin in a row, and how many follow. */
function darkRuns(row) {
  const starts = row.flatMap((dark, x) => dark && !row[x - 1] ? [x] : []);
  return starts.map((x) => [x, [...row, false].indexOf(false, x) - x]);
}
