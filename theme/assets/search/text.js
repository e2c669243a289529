// Texts as the index compares them; generator/builder/search/text.py does the same to the pages.

export const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const TOKEN =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+|\p{Nd}+\.\p{Nd}+|(?:(?![\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{N}])+/gu;

/** Small half-width letters and digits without accents or thousands separators. */
export function normal(text) {
  const plain = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(
    /[\u0300-\u036f]/g,
    "",
  );
  return plain.replace(/(\d),(?=\d{3})/g, "$1").normalize("NFC");
}

/** Runs of Chinese, and words and numbers: "hpv疫苗2针" -> hpv, 疫苗, 2, 针. */
export function tokens(text) {
  return text.match(TOKEN) ?? [];
}

/** A name as it is compared: its tokens with single spaces. */
export function plainly(text) {
  return tokens(normal(text)).join(" ");
}

/** Each two neighbouring characters: "停车位" -> 停车, 车位; a single one by itself. */
export function pairs(run) {
  const found = [];
  for (let at = 0; at < run.length - 1; at++) found.push(run.slice(at, at + 2));
  return found.length ? found : [run];
}
