// Goes through the site as readers do: node verify.mjs ORIGIN TOKEN TIME INCIDENT PATH...
// Wide, narrow, dark, printed, without scripts, from right to left, by keyboard alone, and live.
// Says what is wrong, a line each, and ends 1 when anything is.
import { createRequire } from "node:module";
import { withBrowser } from "./browser.mjs";

const [origin, token, time, incident, ...paths] = process.argv.slice(2);
if (!origin || !incident || paths.length === 0) {
  console.error("usage: node verify.mjs ORIGIN TOKEN TIME INCIDENT PATH...");
  process.exit(2);
}
const MOST_BYTES = 50_000;
const WAIT = 30_000;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 740 };
const printed = { width: 700, height: 990 };
let wrong = 0;

function report(words) {
  wrong++;
  console.log(words);
}

function watch(page, where) {
  page.on("console", (said) => {
    if (["error", "warning"].includes(said.type())) report(`${where}: the console says: ${said.text()}`);
  });
  page.on("pageerror", (error) => report(`${where}: a script fails: ${error.message}`));
  page.on("dialog", (dialog) => {
    report(`${where}: a script that is not ours ran`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) report(`${where}: asks ${request.url()}`);
  });
}

/** Asks again and again, from outside: the page's policy lets nothing be evaluated within. */
async function until(page, holds, given = null) {
  const end = Date.now() + WAIT;
  while (!(await page.evaluate(holds, given))) {
    if (Date.now() > end) throw new Error(`waited in vain on ${page.url()} for ${holds}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Until charts and maps are drawn. */
async function settled(page) {
  await until(page, () => [...document.querySelectorAll("[data-chart],[data-map]")]
    .every((figure) => figure.matches(".drawn,.shown")));
}

/** Opens a page, and sees that what it shows is there. */
async function visit(open, path, name, options) {
  const where = `${path} ${name}`;
  const page = await open(options);
  watch(page, where);
  const answer = await page.goto(origin + path, { waitUntil: "load", timeout: 2 * WAIT });
  if (answer.status() !== 200) report(`${where}: answers ${answer.status()}`);
  if (options.javaScriptEnabled !== false) await settled(page);
  const blank = await page.evaluate(() => [...document.images]
    .filter((image) => image.checkVisibility() && image.loading !== "lazy"
      && !(image.complete && image.naturalWidth > 0))
    .map((image) => image.src));
  if (blank.length > 0) report(`${where}: not shown: ${blank.join(" ")}`);
  await fits(page, where);
  return page;
}

async function fits(page, where) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) report(`${where}: runs ${beyond} px over the edge`);
}

async function axe(page, where, runOnly) {
  const { violations } = await page.evaluate((only) => window.axe.run({ runOnly: only }), runOnly);
  for (const { id, help, nodes } of violations) {
    report(`${where}: axe: ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
  }
}

/** One page in every dress: each address is loaded as seldom as can be, a browser being slow. */
async function look(open, path) {
  const page = await visit(open, path, "wide", { viewport: wide, bypassCSP: true });
  await page.addScriptTag({ path: AXE });
  await axe(page, `${path} wide`, TAGS);
  await page.emulateMedia({ colorScheme: "dark" });
  await axe(page, `${path} dark`, ["color-contrast"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(narrow);
  await fits(page, `${path} narrow`);
  await axe(page, `${path} narrow`, ["target-size", "scrollable-region-focusable"]);
  await page.setViewportSize(printed);
  await page.emulateMedia({ media: "print" });
  await fits(page, `${path} printed`);
  await page.context().close();
  const still = await visit(open, path, "without scripts, narrow",
    { viewport: narrow, javaScriptEnabled: false });
  await still.setViewportSize(wide);
  await fits(still, `${path} without scripts, wide`);
  await still.context().close();
  for (const lang of ["fa", "ar"]) {
    const page = await visit(open, `${path}?lang=${lang}`, "narrow",
      { viewport: narrow, javaScriptEnabled: lang === "fa" });
    const direction = await page.getAttribute("html", "dir");
    if (direction !== "rtl") report(`${path} ${lang}: is not written from the right`);
    await page.context().close();
  }
}

/** What is read before pictures: the page and its style sheet. */
async function weigh(path) {
  const sizes = await Promise.all([path, "/assets/site.css"].map(async (each) =>
    (await (await fetch(origin + each)).arrayBuffer()).byteLength));
  const bytes = sizes[0] + sizes[1];
  if (bytes > MOST_BYTES) report(`${path}: ${bytes} bytes before pictures, and ${MOST_BYTES} is the most`);
  return bytes;
}

/** By Tab alone: past the navigation at will, to every link, each time seen where one is. */
async function keyboard(open) {
  const page = await open({ viewport: wide, reducedMotion: "reduce" });
  watch(page, "keyboard");
  await page.goto(origin + incident, { waitUntil: "load" });
  await settled(page);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => document.activeElement.className);
  if (first !== "skip") report(`keyboard: the first stop is not the way past the navigation`);
  const count = await page.evaluate(() => document.querySelectorAll(
    "a[href],button,input:not([type=hidden]),textarea,summary,[tabindex='0']").length);
  const seen = new Set();
  for (let i = 0; i < count + 5; i++) {
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      at.dataset.stop ??= String(document.querySelectorAll("[data-stop]").length);
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return {
        id: at.dataset.stop,
        html: at.outerHTML.slice(0, 120),
        marked: outlineStyle !== "none" && outlineWidth !== "0px",
        visible: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      };
    });
    if (!stop || seen.has(stop.id)) break;
    seen.add(stop.id);
    if (!stop.marked || !stop.visible) report(`keyboard: not seen where one is: ${stop.html}`);
    await page.keyboard.press("Tab");
  }
  if (seen.size < count * 0.9) report(`keyboard: ${seen.size} stops of ${count}`);
  await page.goto(origin + incident, { waitUntil: "load" });
  await settled(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  if ((await page.evaluate(() => document.activeElement.id)) !== "main") {
    report("keyboard: the way past the navigation does not lead to the content");
  }
  await page.locator(".plot").focus();
  await page.keyboard.press("ArrowRight");
  if (!(await page.locator(".spoken").textContent())) report("keyboard: the chart says nothing");
  await page.keyboard.press("+");
  await until(page, () => location.search.includes("from="));
  await page.context().close();
  return seen.size;
}

/** A stretch that is dragged over stands in the address, and another reader's page begins there. */
async function zoom(open) {
  const page = await open({ viewport: wide, reducedMotion: "reduce" });
  watch(page, "zoom");
  await page.goto(origin + incident, { waitUntil: "load" });
  await settled(page);
  await page.locator(".plot").scrollIntoViewIfNeeded();
  const { x, y, width } = await page.locator(".plot .u-over").boundingBox();
  await page.mouse.move(x + width * 0.3, y + 50);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + 60, { steps: 5 });
  await page.mouse.up();
  await until(page, () => location.search.includes("until="));
  const address = page.url();
  await page.context().close();
  const other = await open({ viewport: wide, javaScriptEnabled: false });
  watch(other, "zoom");
  await other.goto(address, { waitUntil: "load" });
  const source = await other.locator("figure img").first().getAttribute("src");
  if (!source?.includes("from=")) report(`zoom: ${address} shows ${source}`);
  await other.context().close();
}

/** An article whose words mean harm, pasted and checked. */
async function article(open) {
  const page = await open({ viewport: narrow });
  watch(page, "article");
  await page.goto(`${origin}/check`, { waitUntil: "load" });
  await page.locator("textarea").fill("<script>alert(5)</script><img src=x onerror=alert(6)> "
    + "The Internet in Kazakhstan was blocked for 60 hours on 7 January 2022, only 5 percent of traffic.");
  await page.locator("form.check button").click();
  await page.locator(".checked").waitFor({ timeout: WAIT });
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (beyond > 0) report(`article: runs ${beyond} px over the edge`);
  await page.context().close();
}

/** A point that is pushed appears on a page that is open. */
async function live(open) {
  const page = await open({ viewport: wide, reducedMotion: "reduce" });
  watch(page, "live");
  await page.goto(`${origin}/entity/country/KZ`, { waitUntil: "load" });
  await settled(page);
  await page.waitForTimeout(500);
  const value = 6_000 + Math.floor(Math.random() * 900);
  const began = Date.now();
  const pushed = await fetch(`${origin}/api/v1/series`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "text/csv" },
    body: `time,entity,signal,value\n${time},country/KZ,probing-up-slash24,${value}\n`,
  });
  if (pushed.status !== 200) report(`live: pushing answers ${pushed.status}: ${await pushed.text()}`);
  const words = new Intl.NumberFormat("en").format(value);
  await until(page, (each) => document.querySelector("#main").textContent.includes(each), words);
  const took = Date.now() - began;
  await page.context().close();
  return took;
}

await withBrowser(async (open) => {
  const began = Date.now();
  let heaviest = 0;
  for (const path of paths) heaviest = Math.max(heaviest, await weigh(path));
  for (const path of paths) await look(open, path);
  const stops = await keyboard(open);
  await zoom(open);
  await article(open);
  const took = await live(open);
  console.log(`${paths.length} pages, at most ${heaviest} bytes before pictures; ${stops} stops by`
    + ` keyboard; a pushed point was on an open page after ${took} ms; all in`
    + ` ${Math.round((Date.now() - began) / 1000)} s; ${wrong} things wrong`);
});
process.exitCode = wrong === 0 ? 0 : 1;
