// Strong Kleene logic: true, false, and null for what isn't known.

/** False when one is false, true when all are true. */
export function every(states) {
  if (states.includes(false)) return false;
  return states.includes(null) ? null : true;
}

/** True when one is true, false when all are false. */
export function some(states) {
  if (states.includes(true)) return true;
  return states.includes(null) ? null : false;
}

export function negated(state) {
  return state === null ? null : !state;
}
