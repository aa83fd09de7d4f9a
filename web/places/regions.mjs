// The regions of ISO 3166-2 and their names in the ten languages, by Unicode CLDR.
import { readFileSync } from "node:fs";
import { plain, readable } from "./names.mjs";

const COMMON = "node_modules/cldr/3rdparty/cldr/common/";
export const LANGUAGES = ["en", "ar", "de", "es", "fa", "fr", "kk", "pt", "ru", "tr"];

/** CLDR names Iran's provinces by the codes of before 2020, and some of Kazakhstan's twice. */
const IRAN =
  "03 04 24 10 16 18 23 14 09 06 19 20 11 07 08 12 05 17 01 15 02 00 22 13 21 25 27 26 29 09 28 30".split(" ");
const KAZAKHSTAN = {
  akm: "11", akt: "15", ala: "75", alm: "19", ast: "71", aty: "23", kar: "35", kus: "39", kzy: "43",
  man: "47", pav: "55", sev: "59", shy: "79", vos: "63", yuz: "61", zap: "27", zha: "31",
};

/** Kinds of regions, as words that stand before a name, with "of", and behind it. */
const BEFORE = {
  en: "province|state|region|department|district|republic|municipality|commune|city of",
  fr: "province|région|district|gouvernorat|préfecture|comté|département|état|municipalité|oblast|wilaya|canton|raion|județ|comitat|commune|paroisse|voïvodie|oblys|kraï|territoire|division|république",
  de: "provinz|distrikt|region|bezirk|departamento|département|oblast|opština|gouvernement|okres|gemeinde|kreis|präfektur|rajongemeinde|rajon|gouvernorat|aimag|munizip|gespanschaft|komitat|woiwodschaft|republik|bundesstaat|región|kanton|landkreis|stadtgemeinde",
  es: "departamento|provincia|distrito|municipalidad|región|gobernación|condado|municipio|parroquia|óblast|prefectura|cantón|estado|voivodato|república|ciudad|krai|zona|división|comunidad",
  pt: "município|distrito|região|oblast|condado|província|voivodia|cidade|prefeitura|krai|governamento|território|departamento|estado|república|governorado",
  ru: "область|провинция|регион|приход|префектура|республика|департамент|штат|округ|район|мухафаза|вилайет|кантон",
  ar: "مقاطعة|محافظة|بلدية|ولاية|إقليم|اقليم|إدارة|منطقة|أوبلاست|أبرشية|كانتون|مديرية|شعبية|أوبليس|مدينة|ناحية|كراي|جمهورية|جهة|دائرة",
  fa: "استان|ناحیه|شهرستان|شهرداری|منطقه|بخش|ایالت|ولایت|پریش|شهر|جمهوری|کلان‌شهر",
};
const BEHIND = {
  en: "province|region|district|county|division|municipality|krai|oblast|state|governorate|department|prefecture|oblysy|rayon|canton|voivodeship|republic",
  fr: "province|district|division|oblast|county|apskritis|novads",
  de: "district|county|province|division|oblast|kraj|län|qark|okrug",
  ru: "область|район|край|округ|провинция|регион|жупания|воеводство|уезд|департамент|вилайет|велаят|губернаторство|штат",
  ar: "أوبلاست",
  kk: "облысы|жупаниясы|қаласы|округі|аймағы|республикасы|уәлаяты|өлкесі|провинциясы|штаты|ауданы",
  tr: "ili|belediyesi|bölgesi|district|province|eyaleti|vilayeti|departmanı|oblastı|ilçesi|rayonu|county|parish|prefecture|yönetimi|voyvodalığı|valiliği|kantonu|krayı|cumhuriyeti|municipality",
};
const OF = "(?:(?: (?:autónom[oa]|autonome|métropolitain|nacional))? (?:de los|de las|de la|del|dos|das|do|da|des|du|de|of)| de l['’]| d['’]|)";

/** Adjectives, and what is left of "North Province": no names without their noun. */
const BARE = /^(?:.*(?:ская|ской|ский|цкая|цкий|ное|ный|ная|ый|ий|ая|ое)|(?:north|south|east|west|central|nord|sud|süd|ost|sul|norte|sur|este|oeste|est|ouest|centro|centre|kuzey|güney|doğu|batı|orta|merkez)\S*)$/i;

/** A region's name without the word for its kind, and with it where it is none without. */
function names(written, language) {
  const whole = written.replace(/[¹²³†*]|\(.*?\)/g, "").replace(/\s+/g, " ").trim();
  const before = BEFORE[language] ? new RegExp(`^(?:${BEFORE[language]})${OF} ?`, "iu") : null;
  const behind = BEHIND[language] ? new RegExp(` (?:${BEHIND[language]})$`, "iu") : null;
  let bare = behind ? whole.replace(behind, "") : whole;
  bare = before && new RegExp(`${before.source.slice(0, -2)}(?: |(?<=['’]))`, "iu").test(bare) ? bare.replace(before, "") : bare;
  return bare.length < 3 || BARE.test(bare) ? [whole] : [bare];
}

function table(language) {
  const xml = readFileSync(`${COMMON}subdivisions/${language}.xml`, "utf8");
  const rows = [...xml.matchAll(/<subdivision type="([a-z0-9]+)"[^>]*>([^<]*)</g)];
  return rows.map(([, code, name]) => [code, name.replaceAll("&amp;", "&")]);
}

function aliases() {
  const xml = readFileSync(`${COMMON}supplemental/supplementalMetadata.xml`, "utf8");
  const found = xml.matchAll(/<subdivisionAlias type="([a-z0-9]+)" replacement="([a-z0-9]+)"/g);
  return new Map([...found].map(([, old, now]) => [old, now]));
}

/** The codes of today, each with the countries that contain it. */
function regular() {
  const xml = readFileSync(`${COMMON}validity/subdivision.xml`, "utf8");
  const block = xml.match(/idStatus='regular'>([^]*?)<\/id>/)[1];
  const codes = new Set();
  for (const entry of block.replace(/<!--[^]*?-->/g, "").trim().split(/\s+/)) {
    const [first, last] = entry.split("~");
    codes.add(first);
    for (let end = first; last && !end.endsWith(last); ) {
      end = end.slice(0, -1) + next(end.slice(-1));
      codes.add(end);
    }
  }
  return codes;
}

function next(letter) {
  return letter === "9" ? "a" : String.fromCharCode(letter.charCodeAt(0) + 1);
}

const alias = aliases();

function today(code, regulars) {
  const country = code.slice(0, 2);
  const rest = code.slice(2);
  if (country === "ir") return "ir" + (rest === "00" ? "00" : IRAN[Number(rest) - 1]);
  if (country === "kz" && KAZAKHSTAN[rest]) return "kz" + KAZAKHSTAN[rest];
  const now = alias.get(code) ?? code;
  return regulars.has(now) ? now : null;
}

/** All regions: code ("KZ-27") to English name and all names. */
export function regions() {
  const regulars = regular();
  const found = new Map();
  for (const language of LANGUAGES) {
    for (const [old, written] of table(language)) {
      const code = today(old, regulars);
      if (!code) continue;
      const iso = code.slice(0, 2).toUpperCase() + "-" + code.slice(2).toUpperCase();
      const region = found.get(iso) ?? { code: iso, name: "", names: new Set() };
      for (const name of names(written, language)) {
        if (language === "en" && (!region.name || iso.startsWith("KZ"))) region.name = plain(name);
        if (readable(name)) region.names.add(name);
      }
      found.set(iso, region);
    }
  }
  return found;
}
