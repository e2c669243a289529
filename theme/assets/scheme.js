// Runs before the first paint: the reader's choice of light or dark, if there is one.
document.documentElement.classList.replace("no-js", "js");
try {
  const chosen = localStorage.getItem("scheme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.scheme = chosen;
} catch {
  // Storage may be switched off; the system's setting then holds.
}
