// What the frame of a page can't do without a script: the light/dark switch, what a day makes true
// or untrue, the current page in sight in a long tree, tips that go away, and closing the menu from
// the keyboard or by a tap beside it.
"use strict";

(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches;
  }

  function remember(scheme) {
    try {
      localStorage.setItem("scheme", scheme);
    } catch {
      // Without storage the choice holds for this page.
    }
  }

  for (const button of document.querySelectorAll("[data-scheme-switch]")) {
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.hidden = false;
    show();
    system.addEventListener("change", show);
    button.addEventListener("click", () => {
      root.dataset.scheme = isDark() ? "light" : "dark";
      remember(root.dataset.scheme);
      show();
    });
  }

  // What is true from a day on or until a day: the build's date chose, the reader's own decides.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0")).join("-");
  for (const dated of document.querySelectorAll("[data-since], [data-until]")) {
    const { since = "", until = "" } = dated.dataset;
    dated.hidden = today < since || (until !== "" && today >= until);
  }

  // A table that is wider than its place says that it scrolls, and to what, in one line: data.css
  // keeps that much room for it.
  const MOST = 3; // columns named
  function unseen(frame) {
    const edge = frame.getBoundingClientRect().right - frame.scrollLeft;
    return [...frame.querySelectorAll("thead tr:last-child th")]
      .filter((head) => head.getBoundingClientRect().right > edge + 1)
      .map((head) => head.textContent.replace(/\s+/g, " ").trim()).filter(Boolean);
  }

  const listed = (names, most) =>
    names.slice(0, most).join(" · ") + (names.length > most ? " …" : "");

  function say(hint, text, names) {
    for (let most = MOST; most > 0; most -= 1) {
      hint.textContent = text.replace("{columns}", listed(names, most));
      if (hint.scrollWidth <= hint.clientWidth) return;
    }
  }

  for (const frame of document.querySelectorAll("[data-scrolls] .table-scroll")) {
    const hint = document.createElement("p");
    hint.className = "scroll-hint";
    frame.before(hint);
    new ResizeObserver(() => {
      hint.hidden = frame.scrollWidth <= frame.clientWidth;
      const { scrolls } = frame.closest("[data-scrolls]").dataset;
      say(hint, scrolls, unseen(frame));
    }).observe(frame);
  }

  // A long tree starts at its top; the current page should be in sight.
  for (const current of document.querySelectorAll(".page-nav [aria-current]")) {
    const frame = current.closest(".page-nav");
    frame.scrollTop = current.offsetTop - frame.offsetTop - frame.clientHeight / 2;
  }

  const menu = document.querySelector(".menu");
  if (menu) {
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }

  // Styles show a term's tip; Escape takes it away until the pointer and the focus have left it.
  for (const term of document.querySelectorAll(".term")) {
    for (const event of ["mouseleave", "focusout"]) {
      term.addEventListener(event, () => term.classList.remove("term-told"));
    }
  }
  // A finger has no pointer to rest on a term: its first tap opens the tip, the next one follows.
  document.addEventListener("click", (event) => {
    const term = event.target.closest(".term");
    for (const open of document.querySelectorAll(".term-open")) {
      if (open !== term) open.classList.remove("term-open");
    }
    const touched = event.pointerType === "touch" || matchMedia("(hover: none)").matches;
    if (!term || !touched || term.classList.contains("term-open")) return;
    event.preventDefault();
    term.classList.add("term-open");
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const open of document.querySelectorAll(".term-open")) open.classList.remove("term-open");
    for (const term of document.querySelectorAll(".term:hover, .term:focus-within")) {
      term.classList.add("term-told");
    }
  });

  // Opened from a disk, a link to a folder lists its files: links that scripts made lead to the
  // page in it instead. Those that stand in the page itself do so already in an offline copy.
  if (location.protocol === "file:") {
    const toPage = (event) => {
      const link = event.target.closest?.("a[href]");
      if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
    };
    for (const kind of ["click", "auxclick", "contextmenu"]) {
      document.addEventListener(kind, toPage, true);
    }
  }
})();
