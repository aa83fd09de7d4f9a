// A step of the build: node build.mjs FOLDER [--unchecked]. Fetches the pinned packages by the
// system's npm, which checks them against package-lock.json, checks the types, and writes the
// modules and the chart's style sheet to the folder. Does nothing when they are there already.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [out, how] = process.argv.slice(2);
const unchecked = how === "--unchecked";
const home = dirname(fileURLToPath(import.meta.url));
const modules = join(home, "node_modules");
const MODULES = ["site", "chart", "map"];

function fail(line) {
  console.error(line);
  process.exit(1);
}

function digest(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

function run(command, what) {
  const { status, error, stdout, stderr } =
    spawnSync(command[0], command.slice(1), { cwd: home, encoding: "utf8" });
  if (error || status !== 0) fail(`${stdout ?? ""}${stderr ?? ""}${error ?? ""}\n${what}`);
}

function fetchPackages() {
  run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
    "Failed to fetch the npm packages of the site (is there a network?)");
}

if (!out) fail("usage: node build.mjs FOLDER [--unchecked]");
mkdirSync(out, { recursive: true });
const lock = join(home, "package-lock.json");
const sources = readdirSync(join(home, "src")).sort().map((name) => join(home, "src", name));
const whole = digest([lock, fileURLToPath(import.meta.url), join(home, "tsconfig.json"), ...sources]);
const built = join(out, "site.built");
const written = MODULES.every((name) => existsSync(join(out, `${name}.js`)));
const [bundled, types] = written ? text(built).split(" ") : [];
if (bundled !== whole || !(unchecked || types === "checked")) {
  if (text(join(modules, ".dimout")) !== digest([lock])) {
    fetchPackages();
    writeFileSync(join(modules, ".dimout"), digest([lock]));
  }
  if (!unchecked) run([process.execPath, join(modules, "typescript/bin/tsc")], "types do not fit");
  await bundle();
  writeFileSync(built, `${whole} ${unchecked ? "unchecked" : "checked"}`);
}

function text(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

async function bundle() {
  const esbuild = await import(pathToFileURL(join(modules, "esbuild/lib/main.js")).href);
  await esbuild.build({
    entryPoints: MODULES.map((name) => join(home, "src", `${name}.ts`)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "eof",
    external: ["./chart.js", "./map.js"],
    outdir: out,
    logLevel: "warning",
  });
  writeFileSync(join(out, "chart.css"), readFileSync(join(modules, "uplot/dist/uPlot.min.css")));
}
