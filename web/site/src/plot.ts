// One uPlot: percent of usual of all signals, or the measured values of one.
import uPlot from "uplot";
import type { ChartData, Column, Line, Part } from "./data";
import { behind, colours, LANE, lanes, NAMES, names, notes, NOTES, scales } from "./paint";
import type { Speech } from "./words";

const DAY = 86_400;
/** A time that stands nearer to the left edge would run into the name of its clock. */
const NEAR = 30;

export interface Events {
  zoom(from: number, until: number): void;
  whole(): void;
  at(time: number | null, part: string | null): void;
}

/** Every column over the times of all; undefined where a series has no bin of that time. */
function join(tables: { time: number[]; columns: Column[] }[]): uPlot.AlignedData {
  if (tables.length === 0) return [[]];
  return uPlot.join(
    tables.map(({ time, columns }) => [time, ...columns] as uPlot.AlignedData),
    tables.map(({ columns }) => [0, ...columns.map(() => 2)]) as uPlot.JoinNullMode[][],
  );
}

function middle(line: Line | Part): number[] {
  return line.time.map((time) => time + line.step / 2);
}

/** All signals as percent of usual, each with its interval; what is beneath as thin lines. */
export function percent(
  data: ChartData, speech: Speech, hidden: Set<string>, events: Events, into: HTMLElement,
): uPlot {
  const paint = colours(into);
  const lines = data.lines.filter((line) => !hidden.has(line.label));
  const drawn = [...lines].reverse(); // the first one lies on top
  const beneath = hidden.has("") ? [] : data.beneath;
  const series: uPlot.Series[] = [{}];
  const bands: uPlot.Band[] = [];
  for (const part of beneath) {
    series.push({ label: part.label, stroke: `${paint.soft}66`, width: 1, points: { show: false } });
  }
  for (const line of drawn) {
    const colour = paint[line.kind] ?? "#888";
    const edge = { stroke: "transparent", width: 0, points: { show: false } };
    bands.push({ series: [series.length, series.length + 1], fill: `${colour}30` });
    series.push({ ...edge, label: "" }, { ...edge, label: "" });
    series.push({ label: line.label, stroke: colour, width: 2, points: { show: false } });
  }
  const top = Math.min(200, Math.max(120, ...lines.flatMap((l) => l.percent.map((p) => p ?? 0))));
  const below = data.city ? 46 : 30;
  const options = base(data, events, into);
  options.series = series;
  options.bands = bands;
  options.scales = { ...options.scales, y: { range: [0, top] } };
  options.axes = [
    axis(speech, paint, below + lines.length * (LANE + 3)),
    {
      ...ink(paint),
      size: 56,
      incrs: [5, 10, 25, 50],
      values: (_, splits) => splits.map((split) => speech.level(split)),
    },
  ];
  options.hooks = {
    ...options.hooks,
    drawClear: [(u) => behind(u, data, paint)],
    draw: [
      (u) => {
        scales(u, data, paint, speech.word("axis"));
        if (wide(into)) names(u, lines, paint);
        lanes(u, lines, paint, below, wide(into));
        notes(u, data, paint);
      },
    ],
  };
  return new uPlot(options, join([
    ...beneath.map((part) => ({ time: middle(part), columns: [part.percent] })),
    ...drawn.map((line) => ({ time: middle(line), columns: [line.high, line.low, line.percent] })),
  ]), into);
}

/** What was measured of one signal, and what would have been usual. */
export function values(
  data: ChartData, line: Line, speech: Speech, events: Events, into: HTMLElement,
): uPlot {
  const paint = colours(into);
  const options = base(data, events, into);
  options.height = 190;
  options.title = line.label;
  options.series = [
    {},
    { label: "usual", stroke: paint.soft ?? "", width: 1, dash: [2, 3], points: { show: false } },
    { label: line.label, stroke: paint[line.kind] ?? "", width: 2, points: { show: false } },
  ];
  options.scales = { ...options.scales, y: { range: (_, __, max) => [0, (max || 1) * 1.05] } };
  options.axes = [
    axis(speech, paint, data.city ? 46 : 30),
    { ...ink(paint), size: 76, values: (_, all) => all.map((split) => speech.figure(split)) },
  ];
  options.hooks = { ...options.hooks, drawClear: [(u) => behind(u, data, paint)] };
  options.padding = [4, 36, 0, 0];
  return new uPlot(
    options, join([{ time: middle(line), columns: [line.usual, line.value] }]), into);
}

/** Whether there is room beside the plot. */
function wide(into: HTMLElement): boolean {
  return into.clientWidth >= 560;
}

function base(data: ChartData, events: Events, into: HTMLElement): uPlot.Options {
  return {
    width: into.clientWidth,
    height: wide(into) ? 430 : 340,
    padding: [20 + (data.notes.length > 0 ? NOTES : 0), wide(into) ? NAMES : 36, 0, 0],
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    legend: { show: false },
    series: [],
    cursor: {
      y: false,
      focus: { prox: 12 },
      sync: { key: "dimout", setSeries: false },
      drag: { x: true, y: false, setScale: false },
      bind: { dblclick: () => () => { events.whole(); return null; } },
    },
    scales: { x: { range: () => [data.from, data.until] } },
    hooks: {
      setSelect: [
        (u) => {
          const { left, width } = u.select;
          if (width < 6) return;
          events.zoom(u.posToVal(left, "x"), u.posToVal(left + width, "x"));
        },
      ],
      setCursor: [
        (u) => {
          const { left, idx } = u.cursor;
          const inside = left !== undefined && left >= 0 && idx !== null && idx !== undefined;
          events.at(inside ? (u.data[0][idx] ?? null) : null, near(u, data));
        },
      ],
    },
  };
}

/** The part whose line is next to the pointer. */
function near(u: uPlot, data: ChartData): string | null {
  const { left = -1, top = -1, idx } = u.cursor;
  if (left < 0 || idx === null || idx === undefined) return null;
  let best: string | null = null;
  let least = 14;
  u.series.forEach((series, i) => {
    if (!data.beneath.some((part) => part.label === series.label)) return;
    const value = u.data[i]?.[idx];
    if (value === null || value === undefined) return;
    const away = Math.abs(u.valToPos(value, "y") - top);
    if (away < least) [best, least] = [String(series.label), away];
  });
  return best;
}

function ink(paint: Record<string, string>): uPlot.Axis {
  return {
    stroke: paint.soft ?? "",
    font: "12px system-ui, sans-serif",
    grid: { stroke: paint.line ?? "", width: 1 },
    ticks: { stroke: paint.line ?? "", width: 1, size: 4 },
  };
}

function axis(speech: Speech, paint: Record<string, string>, size: number): uPlot.Axis {
  return {
    ...ink(paint),
    size,
    space: 96,
    values: (u, splits, __, ___, step) => splits.map((s) =>
      u.valToPos(s, "x") < NEAR ? "" : speech.tick(s, step >= DAY ? DAY : step)),
  };
}
