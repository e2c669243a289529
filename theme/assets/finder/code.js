// The address as a QR code: its script is loaded when somebody first takes results along.

const folder = document.currentScript.src;
let loading = null;

/** Wait until codes can be drawn; without the script there are none, and nothing fails. */
export function codesReady() {
  loading ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = new URL("qr.js", folder).href;
    script.onload = resolve;
    script.onerror = () => {
      loading = null; // the next sheet asks again
      resolve();
    };
    document.head.append(script);
  });
  return loading;
}

export function codesHere() {
  return "minshengCode" in globalThis;
}

/** A drawing of the code for `text`; null without the script, or for an address on a disk. */
export function codeOf(text, label) {
  if (!codesHere() || !text.startsWith("http")) return null;
  const { size, path } = globalThis.minshengCode(text);
  const drawing = drawn("svg", {
    class: "finder-code",
    viewBox: `0 0 ${size} ${size}`,
    width: 144,
    height: 144,
    role: "img",
    "aria-label": label,
    "shape-rendering": "crispEdges",
  });
  drawing.append(
    drawn("rect", { width: size, height: size, fill: "#fff" }),
    drawn("path", { d: path, fill: "#000" }),
  );
  return drawing;
}

function drawn(name, properties) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(properties)) made.setAttribute(key, value);
  return made;
}
