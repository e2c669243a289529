// Where a page's links lead, as the browser understands them, its anchors, and pictures that
// don't show.
(() => ({
  links: [...new Set([...document.links].map((link) => link.href))],
  forms: [...document.forms].map((form) => form.action),
  ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
  pictures: [...document.images]
    .filter((image) => image.complete && !image.naturalWidth)
    .map((image) => image.src),
}));
