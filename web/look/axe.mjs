// Finds what WCAG 2.2 AA forbids: node axe.mjs http://127.0.0.1:8080 PATH...; ends 1 when it does.
import { createRequire } from "node:module";
import { withBrowser } from "./browser.mjs";

const [origin, ...paths] = process.argv.slice(2);
if (!origin || paths.length === 0) {
  console.error("usage: node axe.mjs ORIGIN PATH...");
  process.exit(2);
}
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
let found = 0;

await withBrowser(async (open) => {
  for (const path of paths) {
    for (const colorScheme of ["light", "dark"]) {
      // The check itself is put in past the page's policy; the page's own scripts are not.
      const page = await open({ colorScheme, bypassCSP: true });
      const answer = await page.goto(origin + path, { waitUntil: "load" });
      if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}`);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(
        (runOnly) => window.axe.run({ runOnly }), tags);
      for (const { id, help, nodes } of violations) {
        found += nodes.length;
        console.log(`${path} ${colorScheme}: ${id}: ${help}: ${nodes[0].html.slice(0, 200)}`);
      }
      await page.context().close();
    }
  }
});
console.log(`${found} violations`);
process.exitCode = found === 0 ? 0 : 1;
