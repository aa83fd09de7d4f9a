// Writes world.tsv: the numeric ISO 3166-1 code of a country, a point within it, its outline as an
// SVG path; Natural Earth projection on 960 by 480 pixels. Run by hand when the atlas changes:
//   npm ci && npm run make
import { readFileSync, writeFileSync } from "node:fs";
import { geoArea, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const atlas = JSON.parse(readFileSync("node_modules/world-atlas/countries-110m.json", "utf8"));
const countries = feature(atlas, atlas.objects.countries).features.filter((f) => f.id !== "010");
const projection = geoNaturalEarth1().fitSize([960, 480], { type: "FeatureCollection", features: countries });
const path = geoPath(projection).digits(1);

/** The largest of a country's parts: its middle is where a label belongs. */
function largest(country) {
  if (country.geometry.type !== "MultiPolygon") return country;
  const parts = country.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
  return parts.reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));
}

const rows = countries
  .filter((country) => country.id)
  .map((country) => {
    const [x, y] = path.centroid(largest(country)).map((n) => n.toFixed(1));
    return [country.id, x, y, path(country)].join("\t");
  })
  .sort();
writeFileSync("../../app/src/main/resources/dimout/app/site/world.tsv", rows.join("\n") + "\n");
