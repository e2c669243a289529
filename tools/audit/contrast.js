// The texts that stand out too little from what is behind them, of those that axe-core leaves to
// us: in drawings, and where boxes overlap (`covered`, selectors), as an opened menu and the page
// under it do. What is behind a text is the next opaque ground of the boxes around it. Numbers
// are those of WCAG 2.2, 1.4.3, for small texts.
((covered) => {
  const LEAST = 4.5;
  const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
  const channel = (value) =>
    value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([red, green, blue]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = numbers(getComputedStyle(one).backgroundColor);
      if (colour[3] !== 0) return colour;
    }
    return [255, 255, 255];
  };
  const dim = (element, colour) => {
    const [one, other] = [light(numbers(colour)), light(behind(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const what = element.outerHTML.slice(0, 120);
    return ratio < LEAST ? [`${what} stands out by ${ratio.toFixed(2)}`] : [];
  };
  const drawn = [...document.querySelectorAll("svg text")];
  const texts = covered.map((one) => document.querySelector(one)).filter((one) =>
    !one.closest("svg")
  );
  return [
    ...drawn.flatMap((one) => dim(one, getComputedStyle(one).fill)),
    ...texts.flatMap((one) => dim(one, getComputedStyle(one).color)),
  ];
});
