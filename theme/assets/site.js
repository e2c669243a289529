// What the frame of a page can't do without a script: the light/dark switch, the current page
// in sight in a long tree, and closing the menu from the keyboard or by a tap beside it.

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
