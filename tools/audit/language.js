// The texts of a page that are not in the language that their element says.
(() => {
  const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
  const SENTENCE = /[A-Za-z]{2,}(?:[ ,]+[A-Za-z'’-]+){3,}/;
  const PHRASE = /[A-Za-z]{2,}[ ,]+[A-Za-z'’-]{2,}/;
  const PINYIN = /[āēīōūǎěǐǒǔǚǜ]/i;
  const KNOWN = ["en", "zh-Hans", "zh-Latn"];
  const ATTRIBUTES = ["title", "aria-label", "aria-description", "alt", "placeholder", "label"];
  const found = [];

  const look = (text, element, place) => {
    const said = element.closest("[lang]") ?? document.documentElement;
    if (isWrong(text, said)) found.push(`${place}: ${text.trim().slice(0, 80)}`);
  };
  const isWrong = (text, said) => {
    if (PINYIN.test(text)) return said.lang !== "zh-Latn";
    if (!said.lang.startsWith("zh")) return HAN.test(text);
    if (said.lang === "zh-Latn") return HAN.test(text);
    // A phrase that is marked on purpose should be Chinese altogether.
    return (said === document.documentElement || HAN.test(text) ? SENTENCE : PHRASE).test(text);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    // Code is in no language.
    if (!parent.closest("script, style, code, pre")) {
      look(walker.currentNode.data, parent, parent.localName);
    }
  }
  for (const name of ATTRIBUTES) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) {
      look(element.getAttribute(name), element, `${element.localName} ${name}`);
    }
  }
  for (const one of document.querySelectorAll("input[type=submit], input[type=button]")) {
    look(one.value, one, "input value");
  }
  const { documentElement: root } = document;
  look(document.title, root, "title");
  look(document.querySelector("meta[name=description]")?.content ?? "", root, "description");
  for (const element of document.querySelectorAll("[lang]")) {
    if (!KNOWN.includes(element.lang)) found.push(`${element.localName} lang: ${element.lang}`);
  }
  return found;
});
