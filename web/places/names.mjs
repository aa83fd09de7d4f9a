// What a name is compared by, as Fold and Tokenizer of the reader do it, and which names are kept.

const ARABIC = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ي: "ی", ى: "ی", ك: "ک", ة: "ه", ۀ: "ه", ؤ: "و", ئ: "ی" };
const VANISHES = /[ـ\u0307\u034f\u064b-\u065f\u0670\p{Cf}]/gu;

/** Folded words with one space between; empty where a sign stands within. */
export function folded(name) {
  const lower = name.normalize("NFKC").replaceAll("İ", "i").toLowerCase();
  const letters = lower.replace(VANISHES, "").replaceAll("ı", "i").replaceAll("ё", "е");
  const one = letters.replace(/[أإآٱيىكةۀؤئ]/g, (letter) => ARABIC[letter]);
  const words = one.replace(/['’‘ʼ`´‐‑-]/g, " ").trim().split(/\s+/);
  return words.every((word) => /^\p{L}+$/u.test(word)) ? words.join(" ") : "";
}

/** Latin letters without marks. */
export function plain(name) {
  const marked = { ß: "ss", ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ı: "i", æ: "ae", œ: "oe", ə: "a" };
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[ßøØłŁđĐıæœə]/g, (letter) => marked[letter]).replace(/[’‘ʼʻʿʾ`´]/g, "'");
}

const LATIN = /^[A-ZÄÖÜÉÈÊÀÂÇÎÔÑÁÍÓÚĞİŞ][a-zA-ZäöüßéèêëàâçùûîïôœæñáíóúãõğışÄÖÜÉÀÇÑÁÍÓÚŞ' ’-]*$/;
const CYRILLIC = /^[А-ЯЁӘҒҚҢӨҰҮІ][а-яёәғқңөұүһіА-ЯЁӘҒҚҢӨҰҮІ -]*$/;
const ARAB = /^[ء-غف-يپچژکگیآئؤأإٱۀ\u200c ]+$/;

/** Whether a name is written as one of the ten languages would: no code, no bare transliteration. */
export function readable(name) {
  const written = name.normalize("NFC");
  const length = written.replace(/[ '’-]/g, "").length;
  if (ARAB.test(written)) {
    return length >= 3;
  }
  const capitals = written === written.toUpperCase();
  return (LATIN.test(written) || CYRILLIC.test(written)) && length >= 4 && !capitals;
}
