// The texts of drawings that stand out too little from the page behind them: axe-core leaves
// drawings out. Numbers are those of WCAG 2.2, 1.4.3.
() => {
  const LEAST = 4.5;
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const channel = (value) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([red, green, blue]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const behind = (element) => {
    for (let one = element.closest("svg").parentElement; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("svg text")].flatMap((text) => {
    const [one, other] = [light(numbers(getComputedStyle(text).fill)), light(behind(text))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return ratio < LEAST ? [`${text.outerHTML.slice(0, 120)} stands out by ${ratio.toFixed(2)}`] : [];
  });
}
