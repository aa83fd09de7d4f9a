// Pictures for the eye: node shots.mjs http://127.0.0.1:8080 FOLDER PATH...
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withBrowser } from "./browser.mjs";

const [origin, folder, ...paths] = process.argv.slice(2);
if (!origin || !folder || paths.length === 0) {
  console.error("usage: node shots.mjs ORIGIN FOLDER PATH...");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const wide = { width: 1280, height: 900 };
const LOOKS = {
  wide: { viewport: wide },
  narrow: { viewport: { width: 360, height: 740 } },
  dark: { viewport: wide, colorScheme: "dark" },
  still: { viewport: wide, javaScriptEnabled: false },
};
const wanted = process.env.LOOKS ? process.env.LOOKS.split(",") : [...Object.keys(LOOKS), "print"];

await withBrowser(async (open) => {
  for (const path of paths) {
    const name = path.replace(/[^a-zA-Z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "now";
    for (const look of wanted) {
      const page = await open(LOOKS[look] ?? { viewport: wide });
      page.on("console", (said) => said.type() === "error" && console.log(path, look, said.text()));
      await page.goto(origin + path, { waitUntil: "load" });
      if (look === "print") {
        await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4", printBackground: false });
      } else {
        await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (beyond > 0) console.log(path, look, `runs ${beyond} px over the edge`);
      }
      await page.context().close();
    }
  }
});
