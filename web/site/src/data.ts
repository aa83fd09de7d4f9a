// What the server sends of a chart; times are epoch seconds, absent figures null.

export type Column = (number | null)[];

export interface Line {
  label: string;
  kind: string;
  step: number;
  time: number[];
  percent: Column;
  low: Column;
  high: Column;
  value: Column;
  usual: Column;
  states: [number, number, string][];
}

export interface Part {
  label: string;
  step: number;
  time: number[];
  percent: Column;
}

export interface Note {
  number: number;
  time: number;
  text: string;
}

export interface ChartData {
  from: number;
  until: number;
  zone: string;
  city: string;
  spells: [number, number][];
  restorations: [number, number][];
  notes: Note[];
  lines: Line[];
  beneath: Part[];
  words: Record<string, string>;
  states: Record<string, string>;
}

export interface Span {
  from: number;
  until: number;
}

/** Reads a chart's data for a stretch of time; null when there is none of it. */
export async function read(address: string, span: Span | null): Promise<ChartData | null> {
  const url = new URL(address, location.href);
  if (span) {
    url.searchParams.set("from", iso(span.from));
    url.searchParams.set("until", iso(span.until));
  }
  const answer = await fetch(url, { headers: { Accept: "application/json" } });
  return answer.ok ? ((await answer.json()) as ChartData) : null;
}

/** A time as addresses write it. */
export function iso(seconds: number): string {
  return new Date(Math.round(seconds) * 1000).toISOString().replace(".000Z", "Z");
}

/** The stretch that the page's own address names; null when it names none. */
export function addressed(): Span | null {
  const query = new URLSearchParams(location.search);
  const from = Date.parse(query.get("from") ?? "") / 1000;
  const until = Date.parse(query.get("until") ?? "") / 1000;
  return from < until ? { from, until } : null;
}

/** Writes a stretch into the page's address, its form and its links; null takes it out. */
export function address(span: Span | null): void {
  const url = new URL(location.href);
  put(url, span);
  history.replaceState(null, "", url);
  if (!span) return;
  for (const name of ["from", "until"] as const) {
    const input = document.querySelector<HTMLInputElement>(`form.range input[name=${name}]`);
    if (input) input.value = iso(span[name]);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-range]")) {
    const target = new URL(link.href);
    put(target, span);
    link.href = target.href;
  }
}

function put(url: URL, span: Span | null): void {
  for (const name of ["from", "until"] as const) {
    if (span) url.searchParams.set(name, iso(span[name]));
    else url.searchParams.delete(name);
  }
}
