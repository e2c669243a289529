// The form and the address: what is asked for stands in both, so that it can be sent and
// returned to.

/** Reads and writes the words and filters of `form`. */
export function asking(form) {
  const field = form.querySelector("input");
  const filters = [...form.querySelectorAll("select")];
  const fold = form.querySelector("[data-search-fold]");

  const read = () => ({
    query: field.value.trim(),
    filters: Object.fromEntries(filters.map((one) => [one.name, one.value])),
  });

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    field.value = asked.get("q") ?? "";
    for (const one of filters) {
      one.value = asked.get(one.name) ?? "";
      if (one.selectedIndex < 0) one.value = ""; // an unknown value narrows nothing
    }
    if (filters.some((one) => one.value)) fold.open = true; // what narrows is never out of sight
  };

  /** Put what the form says into the address; as a step to go back from where `step`. */
  const toAddress = (step) => {
    const address = new URL(location.href);
    for (const one of [field, ...filters]) {
      const value = one.value.trim();
      if (value) address.searchParams.set(one.name, value);
      else address.searchParams.delete(one.name);
    }
    if (address.href === location.href) return;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };

  const widen = () => filters.forEach((one) => (one.value = ""));

  return { field, filters, read, fromAddress, toAddress, widen };
}
