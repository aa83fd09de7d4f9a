// What a plot shows besides its lines: outages and restorations shaded, no data hatched, a strip of
// states for each signal, its name at its line's end, the numbers of what was told of a time.
import type uPlot from "uplot";
import type { ChartData, Line } from "./data";

export const LANE = 8;
export const NOTES = 24;
export const NAMES = 132;
const NAME = 16;

export interface Colours {
  [name: string]: string;
}

const COLOURS = ["paper", "ink", "soft", "line", "probing", "traffic", "telescope", "bgp", "dark",
  "again", "outage", "restoration", "below", "normal", "hatch", "grey"];

/** The page's colours, in its light or dark dress. */
export function colours(element: Element): Colours {
  const style = getComputedStyle(element);
  return Object.fromEntries(COLOURS.map((n) => [n, style.getPropertyValue(`--${n}`).trim()]));
}

/** Behind the lines: outages, and stretches in which no signal has data. */
export function behind(u: uPlot, data: ChartData, paint: Colours): void {
  const { ctx, bbox } = u;
  ctx.save();
  clip(u);
  ctx.fillStyle = paint.dark ?? "";
  for (const [from, until] of data.spells) {
    box(u, from, until, bbox.top, bbox.height);
  }
  ctx.fillStyle = paint.again ?? "";
  for (const [from, until] of data.restorations) {
    box(u, from, until, bbox.top, bbox.height);
  }
  ctx.fillStyle = hatch(ctx, paint) ?? "";
  for (const [from, until] of nothing(data)) {
    box(u, from, until, bbox.top, bbox.height);
  }
  ctx.restore();
}

/** Above the scale what it counts, beside the times whose clock they are on. */
export function scales(u: uPlot, data: ChartData, paint: Colours, words: string): void {
  const { ctx, bbox } = u;
  const ratio = devicePixelRatio;
  const below = bbox.top + bbox.height;
  ctx.save();
  write(ctx, paint.soft, "start");
  ctx.fillText(words, 4 * ratio, 9 * ratio);
  ctx.fillText("UTC", 4 * ratio, below + 15 * ratio);
  ctx.fillText(data.city, 4 * ratio, below + 30 * ratio, bbox.left - 6 * ratio);
  ctx.strokeStyle = paint.ink ?? "";
  ctx.lineWidth = ratio;
  across(u, 0, []);
  ctx.strokeStyle = paint.soft ?? "";
  across(u, 100, [2 * ratio, 3 * ratio]);
  ctx.restore();
}

function across(u: uPlot, percent: number, dash: number[]): void {
  const { ctx, bbox } = u;
  const y = Math.round(u.valToPos(percent, "y", true)) + 0.5;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(bbox.left, y);
  ctx.lineTo(bbox.left + bbox.width, y);
  ctx.stroke();
}

function write(ctx: CanvasRenderingContext2D, colour: string | undefined, align: CanvasTextAlign): void {
  ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`;
  ctx.textAlign = align;
  ctx.textBaseline = "middle";
  ctx.fillStyle = colour ?? "";
}

/** At the right: each line's name where it ends, moved apart where several end at one height. */
export function names(u: uPlot, lines: Line[], paint: Colours): void {
  const { ctx, bbox } = u;
  const ratio = devicePixelRatio;
  const right = bbox.left + bbox.width;
  const ends = lines
    .map((line) => ({ line, end: last(line) }))
    .filter((each): each is { line: Line; end: number } => each.end !== null)
    .map(({ line, end }) => ({ line, y: u.valToPos(Math.min(end, 200), "y", true) }))
    .sort((a, b) => a.y - b.y);
  let free = bbox.top;
  let lowest = bbox.top + bbox.height - (ends.length - 1) * NAME * ratio;
  ctx.save();
  ctx.lineWidth = 1.5 * ratio;
  for (const { line, y } of ends) {
    const at = Math.min(Math.max(y, free), Math.max(free, lowest));
    free = at + NAME * ratio;
    lowest += NAME * ratio;
    write(ctx, paint[line.kind], "start");
    ctx.font = `600 ${ctx.font}`;
    ctx.strokeStyle = paint[line.kind] ?? "";
    ctx.beginPath();
    ctx.moveTo(right + ratio, y);
    ctx.lineTo(right + 10 * ratio, at);
    ctx.stroke();
    ctx.fillText(line.label, right + 14 * ratio, at, (NAMES - 16) * ratio);
  }
  ctx.restore();
}

function last(line: Line): number | null {
  for (let i = line.percent.length - 1; i >= 0; i--) {
    const each = line.percent[i];
    if (each !== null && each !== undefined) return each;
  }
  return null;
}

/** Under the axis: what each signal's state was. */
export function lanes(
  u: uPlot, lines: Line[], paint: Colours, below: number, named: boolean,
): void {
  const { ctx, bbox } = u;
  ctx.save();
  const ratio = devicePixelRatio;
  lines.forEach((line, i) => {
    const top = bbox.top + bbox.height + (below + i * (LANE + 3)) * ratio;
    if (named) {
      write(ctx, paint.soft, "start");
      ctx.font = `${11 * ratio}px system-ui, sans-serif`;
      const right = bbox.left + bbox.width + 14 * ratio;
      ctx.fillText(line.label, right, top + 4 * ratio, (NAMES - 16) * ratio);
    }
    ctx.fillStyle = paint[line.kind] ?? "";
    ctx.fillRect(bbox.left - 26 * ratio, top + 2 * ratio, 18 * ratio, 4 * ratio);
    ctx.fillStyle = hatch(ctx, paint) ?? "";
    for (const [from, until] of unknown(line, u)) box(u, from, until, top, LANE * ratio);
    for (const [from, until, state] of line.states) {
      if (state === "no_data") continue;
      ctx.fillStyle = paint[state] ?? paint.grey ?? "";
      box(u, from, until, top, LANE * ratio);
    }
  });
  ctx.restore();
}

/** Above the plot: a number at the time of each note, where there is room for it. */
export function notes(u: uPlot, data: ChartData, paint: Colours): void {
  const { ctx, bbox } = u;
  const ratio = devicePixelRatio;
  let shown = -Infinity;
  ctx.save();
  ctx.font = `${10 * ratio}px system-ui, sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.strokeStyle = paint.soft ?? "";
  ctx.lineWidth = ratio;
  for (const note of data.notes) {
    const x = u.valToPos(note.time, "x", true);
    if (x < bbox.left || x > bbox.left + bbox.width) continue;
    ctx.beginPath();
    ctx.moveTo(x, bbox.top - 5 * ratio);
    ctx.lineTo(x, bbox.top + 6 * ratio);
    ctx.stroke();
    if (x - shown < 18 * ratio) continue;
    shown = x;
    ctx.beginPath();
    ctx.arc(x, bbox.top - 14 * ratio, 8 * ratio, 0, 2 * Math.PI);
    ctx.fillStyle = paint.paper ?? "";
    ctx.fill();
    ctx.stroke();
    ctx.fillStyle = paint.ink ?? "";
    ctx.fillText(String(note.number), x, bbox.top - 13.5 * ratio);
  }
  ctx.restore();
}

function box(u: uPlot, from: number, until: number, top: number, height: number): void {
  const left = Math.max(u.valToPos(from, "x", true), u.bbox.left);
  const right = Math.min(u.valToPos(until, "x", true), u.bbox.left + u.bbox.width);
  if (right > left) u.ctx.fillRect(left, top, right - left, height);
}

function clip(u: uPlot): void {
  u.ctx.beginPath();
  u.ctx.rect(u.bbox.left, u.bbox.top, u.bbox.width, u.bbox.height);
  u.ctx.clip();
}

/** Stretches in which no signal has data. */
function nothing(data: Pick<ChartData, "lines" | "from" | "until">): [number, number][] {
  const known = data.lines
    .flatMap((line) => line.states.filter(([, , state]) => state !== "no_data"))
    .sort((a, b) => a[0] - b[0]);
  const gaps: [number, number][] = [];
  let end = data.from;
  for (const [from, until] of known) {
    if (from > end) gaps.push([end, from]);
    end = Math.max(end, until);
  }
  if (end < data.until) gaps.push([end, data.until]);
  return gaps;
}

function hatch(ctx: CanvasRenderingContext2D, paint: Colours): CanvasPattern | null {
  const size = 6 * devicePixelRatio;
  const tile = document.createElement("canvas");
  tile.width = tile.height = size;
  const stroke = tile.getContext("2d");
  if (!stroke) return null;
  stroke.strokeStyle = paint.hatch ?? "";
  stroke.lineWidth = 1.5 * devicePixelRatio;
  stroke.beginPath();
  stroke.moveTo(0, size);
  stroke.lineTo(size, 0);
  stroke.stroke();
  return ctx.createPattern(tile, "repeat");
}

/** Stretches of the plot in which one signal has no data. */
function unknown(line: Line, u: uPlot): [number, number][] {
  const { min, max } = u.scales.x ?? {};
  return nothing({ lines: [line], from: min ?? 0, until: max ?? 0 });
}
