// Debian's chromium, quiet: it asks no one but the site that it is shown.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Calls {@code work} with a function that opens a page; everything is gone afterwards. */
export async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), "dimout-look-"));
  const browser = await chromium.launch({
    executablePath: process.env.DIMOUT_CHROMIUM || "/usr/bin/chromium",
    args: FLAGS,
    env: { ...process.env, HOME: profile },
  });
  try {
    await work(async (options) => {
      const context = await browser.newContext(options);
      return context.newPage();
    });
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
