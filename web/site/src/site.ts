// What the pages can do more with scripts: sort tables, renew themselves when something new is
// known, and let a reader look into charts and the map.

type Enhance = (figure: HTMLElement) => Promise<void>;

const MODULES: [string, string][] = [
  ["data-chart", "./chart.js"],
  ["data-map", "./map.js"],
];

async function enhance(): Promise<void> {
  for (const [attribute, module] of MODULES) {
    const figures = document.querySelectorAll<HTMLElement>(`[${attribute}]`);
    if (figures.length === 0) continue;
    const { enhance: draw } = (await import(module)) as { enhance: Enhance };
    for (const figure of figures) await draw(figure);
  }
}

function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  table.dataset.sorts = "";
  table.querySelectorAll<HTMLElement>("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      const rows = [...body.rows].sort((a, b) => (up ? 1 : -1) * order(key(a, column), key(b, column)));
      for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      body.replaceChildren(...rows);
    });
  });
}

function key(row: HTMLTableRowElement, column: number): string | number {
  const cell = row.cells[column];
  return cell?.querySelector("meter")?.value ?? cell?.textContent?.trim() ?? "";
}

function order(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true });
}

/** Puts what the server says now in the place of what it said; charts keep the reader's view. */
async function renew(): Promise<void> {
  const main = document.querySelector<HTMLElement>("#main");
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!main || !answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("#main");
  if (!fresh) return;
  const typing = main.querySelector("input:focus:not([type=checkbox]), textarea:focus");
  if (!typing) replace(main, fresh, page.title);
  await enhance();
}

function replace(main: HTMLElement, fresh: Element, title: string): void {
  const now = String(Date.now());
  for (const [name, old] of pairs(main, fresh)) {
    if (old.matches(".drawn, .shown")) fresh.querySelector(name)?.replaceWith(old);
  }
  for (const image of fresh.querySelectorAll<HTMLElement>("img, source")) {
    const name = image.tagName === "IMG" ? "src" : "srcset";
    const address = image.getAttribute(name) ?? "";
    image.setAttribute(name, `${address}${address.includes("?") ? "&" : "?"}now=${now}`);
  }
  const focused = main.contains(document.activeElement) ? document.activeElement : null;
  const href = focused?.getAttribute("href");
  const kept = focused?.closest(".drawn, .shown") ? (focused as HTMLElement) : null;
  main.replaceChildren(...fresh.childNodes);
  document.title = title;
  main.querySelectorAll<HTMLTableElement>("table[data-sort]").forEach(sortable);
  const again = kept ?? (href ? main.querySelector<HTMLElement>(`[href="${CSS.escape(href)}"]`) : null);
  again?.focus({ preventScroll: true });
}

/** Figures of the old page that the new one has too, by a selector. */
function pairs(main: HTMLElement, fresh: Element): [string, HTMLElement][] {
  return MODULES.flatMap(([attribute]) => {
    const old = main.querySelector<HTMLElement>(`[${attribute}]`);
    const found: [string, HTMLElement] | null =
      old && fresh.querySelector(`[${attribute}]`) ? [`[${attribute}]`, old] : null;
    return found ? [found] : [];
  });
}

document.querySelectorAll<HTMLTableElement>("table[data-sort]").forEach(sortable);
void enhance();

if (document.querySelector("[data-live]")) {
  const source = new EventSource("/api/v1/live");
  let waiting = 0;
  const soon = () => {
    waiting ||= window.setTimeout(() => {
      waiting = 0;
      void renew();
    }, 1000);
  };
  for (const type of ["message", "points", "incident", "reset"]) source.addEventListener(type, soon);
}
