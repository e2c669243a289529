// The texts of a page that are not in the language that their element says.
() => {
  const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
  const SENTENCE = /[A-Za-z]{2,}(?:[ ,]+[A-Za-z'’-]+){3,}/;
  const ATTRIBUTES = ["title", "aria-label", "alt", "placeholder"];
  const language = (element) => element.closest("[lang]")?.lang ?? "";
  const found = [];

  const look = (text, element, place) => {
    const chinese = language(element).startsWith("zh");
    const wrong = HAN.test(text) ? !chinese : chinese && SENTENCE.test(text);
    if (wrong) found.push(`${place}: ${text.trim().slice(0, 80)}`);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // Code is in no language; an excerpt in a list of results has lost its page's markup.
    if (!parent.closest("script, style, code, pre, .search__excerpt")) {
      look(walker.currentNode.data, parent, parent.localName);
    }
  }
  for (const name of ATTRIBUTES) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      look(element.getAttribute(name), element, `${element.localName} ${name}`);
    }
  }
  return found;
};
