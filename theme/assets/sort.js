// Lets a reader sort a table by a column. Without scripts the table stays as printed.
"use strict";

(() => {
  const value = (row, at) => {
    const cell = row.cells[at];
    return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
  };

  const compare = (at, direction, numeric) => (one, other) => {
    if (!numeric) {
      return direction * one.cells[at].textContent.localeCompare(other.cells[at].textContent);
    }
    const [left, right] = [value(one, at), value(other, at)];
    if (left === null || right === null) return (left === null) - (right === null);
    return direction * (left - right);
  };

  const sort = (table, heading) => {
    const direction = heading.ariaSort === "descending" ? 1 : -1;
    const body = table.tBodies[0];
    const numeric = heading.dataset.type === "number";
    for (const other of heading.parentElement.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
    body.append(...[...body.rows].sort(compare(heading.cellIndex, direction, numeric)));
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort-button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(table, heading));
      heading.append(button);
    }
  }
})();
