// Which names are also ordinary words, first names or surnames: by spelling dictionaries and lists of
// persons' names. Nothing of either is written out but a mark behind the name.
import { readFileSync } from "node:fs";
import * as faker from "@faker-js/faker";
import { folded } from "./names.mjs";

const DICTIONARIES = ["en", "es", "fa", "fr", "pt", "ru", "tr"];
const PERSONS = ["ar", "de", "en", "es", "es_MX", "fa", "fr", "pt_BR", "pt_PT", "ru", "tr"];
const SCRIPTS = { fa: /^[\u0600-\u06ff ]+$/, ru: /^[\u0400-\u04ff ]+$/ };
const LATIN = /^[a-z\u00df-\u024f ]+$/;

/** What a stem may have behind it and be as ordinary a word. */
const ENDINGS = { en: ["s", "ing", "ed", "er"], es: ["s", "es"], fr: ["s", "e", "es"], pt: ["s", "es"] };

/** Words that begin with no capital, and their commonest inflections. */
function words(language) {
  const lines = readFileSync(`node_modules/dictionary-${language}/index.dic`, "utf8").split(/\r?\n/);
  const stems = lines.map((line) => line.split(/[/\t]/)[0]).filter((stem) => stem === stem.toLowerCase());
  const known = new Set(stems.map(folded));
  const endings = ENDINGS[language] ?? [];
  return (word) =>
    known.has(word) || endings.some((end) => word.endsWith(end) && known.has(word.slice(0, -end.length)));
}

const spellers = DICTIONARIES.map((language) => [language, words(language)]);

function strings(value) {
  return typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap((entry) => strings(entry?.value ?? entry))
      : value && typeof value === "object"
        ? Object.values(value).flatMap(strings)
        : [];
}

const persons = new Set(
  PERSONS.flatMap((locale) => {
    const person = faker[locale].person;
    return [person.first_name, person.last_name].flatMap(strings).map(folded);
  }),
);

/** "*" for a person's name, else the languages in which each word of a folded name is ordinary. */
export function ordinary(name) {
  if (persons.has(name)) {
    return "*";
  }
  const told = spellers
    .filter(([language]) => (SCRIPTS[language] ?? LATIN).test(name))
    .filter(([, known]) => name.split(" ").every((word) => known(word)))
    .map(([language]) => language);
  return told.map((language) => (language === "fa" ? "ar,fa" : language)).join(",");
}
