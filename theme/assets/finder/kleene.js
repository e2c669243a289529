// @ts-check
// Strong Kleene logic: true, false, and null for what isn't known.

/** @typedef {boolean | null} State Met, unmet, or not known. */

/**
 * False when one is false, true when all are true.
 * @param {State[]} states
 * @returns {State}
 */
export function every(states) {
  if (states.includes(false)) return false;
  return states.includes(null) ? null : true;
}

/**
 * True when one is true, false when all are false.
 * @param {State[]} states
 * @returns {State}
 */
export function some(states) {
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}

/**
 * @param {State} state
 * @returns {State}
 */
export function negated(state) {
  return state === null ? null : !state;
}
