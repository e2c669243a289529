// A button beside a block of code copies it. Without a clipboard the code is marked instead.
"use strict";

(() => {
  function mark(code) {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    const code = button.parentElement.querySelector("code");
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = button.dataset.done;
      } catch {
        mark(code);
        button.textContent = button.dataset.failed;
      }
      setTimeout(() => (button.textContent = label), 2500);
    });
  }
})();
