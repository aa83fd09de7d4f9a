// Lets a reader look into a chart: zoom, values under the pointer, measured values beside percent.
import type uPlot from "uplot";
import { address, addressed, read, type ChartData, type Span } from "./data";
import { percent, values, type Events } from "./plot";
import { Speech } from "./words";

const LEAST = 3600;
const MOST = 400 * 86_400;

class Chart {
  private readonly plot = element("div", "plot");
  private readonly tools = element("div", "tools");
  private readonly told = element("table", "told");
  private readonly spoken = element("p", "spoken");
  private readonly hidden = new Set<string>();
  private drawn: uPlot[] = [];
  private absolute = false;
  private shown: Span | null = addressed();
  private data!: ChartData;
  private speech!: Speech;
  private at: number | null = null;
  private width = 0;

  constructor(private readonly figure: HTMLElement) {}

  async begin(): Promise<void> {
    if (!(await this.load())) return;
    const picture = this.figure.querySelector("picture")?.closest("a") ?? this.figure.querySelector("picture");
    this.spoken.setAttribute("role", "status");
    this.plot.tabIndex = 0;
    this.plot.dir = "ltr";
    this.plot.setAttribute("role", "group");
    this.plot.setAttribute("aria-label", this.speech.word("hint"));
    this.plot.addEventListener("keydown", (event) => this.key(event));
    picture?.after(this.tools, this.plot, this.told, this.spoken);
    this.figure.classList.add("drawn");
    this.buttons();
    this.draw();
    new ResizeObserver(() => {
      if (this.plot.clientWidth !== this.width) this.draw();
    }).observe(this.plot);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
  }

  /** Reads what is new, keeping the reader's view. */
  async renew(): Promise<void> {
    if (await this.load()) this.draw();
  }

  private async load(): Promise<boolean> {
    const data = await read(this.figure.dataset.chart ?? "", this.shown);
    if (!data || data.lines.length === 0) return false;
    this.data = data;
    this.speech = new Speech(data);
    return true;
  }

  private draw(): void {
    for (const plot of this.drawn) plot.destroy();
    this.width = this.plot.clientWidth;
    const events: Events = {
      zoom: (from, until) => void this.show({ from, until }),
      whole: () => void this.show(null),
      at: (time, part) => this.tell(time, part),
    };
    const { data, speech, plot } = this;
    this.drawn = this.absolute
      ? data.lines
          .filter((line) => !this.hidden.has(line.label))
          .map((line) => values(data, line, speech, events, plot))
      : [percent(data, speech, this.hidden, events, plot)];
    this.tell(null, null);
  }

  /** Shows another stretch of time; null the one that the page begins with. */
  private async show(span: Span | null): Promise<void> {
    const wanted = span && { from: Math.floor(span.from), until: Math.ceil(span.until) };
    if (wanted && (wanted.until - wanted.from < LEAST || wanted.until - wanted.from > MOST)) return;
    const before = this.shown;
    this.shown = wanted;
    if (await this.load()) {
      address(wanted);
      this.draw();
    } else {
      this.shown = before;
    }
  }

  private move(by: number, factor: number): void {
    const { from, until } = this.data;
    const half = ((until - from) / 2) * factor;
    const middle = (from + until) / 2 + (until - from) * by;
    void this.show({ from: middle - half, until: middle + half });
  }

  private buttons(): void {
    const actions: [string, () => void][] = [
      ["closer", () => this.move(0, 0.5)],
      ["wider", () => this.move(0, 2)],
      ["earlier", () => this.move(-0.5, 1)],
      ["later", () => this.move(0.5, 1)],
      ["whole", () => void this.show(null)],
    ];
    for (const [name, action] of actions) this.tools.append(this.button(name, action));
    const toggle = this.button("values", () => {
      this.absolute = !this.absolute;
      toggle.setAttribute("aria-pressed", String(this.absolute));
      this.draw();
    });
    toggle.setAttribute("aria-pressed", "false");
    this.tools.append(toggle);
  }

  private button(name: string, action: () => void): HTMLButtonElement {
    const button = element("button", name);
    button.type = "button";
    button.textContent = this.speech.word(name);
    button.addEventListener("click", action);
    return button;
  }

  private key(event: KeyboardEvent): void {
    const keys: Record<string, () => void> = {
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      "+": () => this.move(0, 0.5),
      "-": () => this.move(0, 2),
      PageUp: () => this.move(-0.5, 1),
      PageDown: () => this.move(0.5, 1),
      Home: () => void this.show(null),
    };
    const action = keys[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  }

  /** Moves the marked time by a hundredth of what is shown, and says what was then. */
  private step(by: number): void {
    const { from, until } = this.data;
    const time = Math.min(until, Math.max(from, (this.at ?? (from + until) / 2) + (by * (until - from)) / 100));
    for (const plot of this.drawn) {
      plot.setCursor({ left: plot.valToPos(time, "x"), top: 0 }, false);
    }
    this.tell(time, null);
    const [said] = this.data.lines;
    if (said) {
      const i = index(said.time, time, said.step);
      this.spoken.textContent =
        `${this.speech.moment(time)}: ${said.label} ${this.speech.level(i < 0 ? null : (said.percent[i] ?? null))}`;
    }
  }

  /** The table under the plot: every signal at one time, the last where none is marked. */
  private tell(time: number | null, part: string | null): void {
    this.at = time;
    const { data, speech } = this;
    const when = time ?? Math.min(data.until, ...data.lines.map((line) => (line.time.at(-1) ?? data.until) + line.step)) - 1;
    const caption = element("caption", "");
    caption.textContent = time === null ? `${speech.word("last")}: ${speech.moment(when + 1)}` : speech.moment(when);
    const rows = data.lines.map((line) => {
      const i = index(line.time, when, line.step);
      const of = (column: (number | null)[]) => (i < 0 ? null : (column[i] ?? null));
      const state = line.states.find(([from, until]) => from <= when && when < until)?.[2] ?? "no_data";
      const row = this.row(line.label, line.kind, line.label, [
        speech.level(of(line.percent), of(line.low), of(line.high)),
        `${speech.figure(of(line.value))} / ${speech.figure(of(line.usual))}`,
      ]);
      const cell = row.insertCell();
      const mark = element("span", `state ${state}`);
      mark.textContent = speech.state(state);
      cell.append(mark);
      return row;
    });
    if (data.beneath.length > 0 && !this.absolute) {
      const near = data.beneath.find((each) => each.label === part);
      const i = near ? index(near.time, when, near.step) : -1;
      rows.push(this.row(speech.word("beneath"), "soft", "", [
        near ? `${near.label}: ${speech.level(near.percent[i] ?? null)}` : "",
      ]));
    }
    const held = document.activeElement as HTMLElement | null;
    const focused = held && this.told.contains(held) ? held.dataset.line : undefined;
    this.told.replaceChildren(caption, this.head(), ...rows);
    if (focused !== undefined) {
      this.told.querySelector<HTMLElement>(`[data-line="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  private head(): HTMLElement {
    const head = element("thead", "");
    const row = head.insertRow();
    for (const word of ["signal", "percent", "measured", "state"]) {
      const cell = element("th", "");
      cell.scope = "col";
      cell.textContent = this.speech.word(word);
      row.append(cell);
    }
    return head;
  }

  private row(label: string, kind: string, key: string, cells: string[]): HTMLTableRowElement {
    const row = element("tr", "");
    const name = element("th", "");
    name.scope = "row";
    const box = element("input", kind);
    box.type = "checkbox";
    box.checked = !this.hidden.has(key);
    box.dataset.line = key;
    box.addEventListener("change", () => {
      if (box.checked) this.hidden.delete(key);
      else this.hidden.add(key);
      this.draw();
    });
    const text = element("label", kind);
    text.append(box, ` ${label}`);
    name.append(text);
    row.append(name);
    for (const words of cells) row.insertCell().append(...unbroken(words));
    if (cells.length === 1) row.cells[1]?.setAttribute("colspan", "3");
    return row;
  }
}

/** A level and its interval: between them a line may end. */
function unbroken(words: string): (HTMLElement | string)[] {
  return words.split(/ (?=\()/).flatMap((part, i) => {
    const whole = element("span", "nb");
    whole.textContent = part;
    return i === 0 ? [whole] : [" ", whole];
  });
}

/** The bin that a time lies in; -1 where none is near. */
function index(times: number[], when: number, step: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((times[middle] ?? 0) <= when) low = middle;
    else high = middle - 1;
  }
  const found = times[low];
  const spacing = Math.max(step, ((times.at(-1) ?? 0) - (times[0] ?? 0)) / Math.max(times.length, 1) * 3);
  return found !== undefined && found <= when && when - found <= spacing ? low : -1;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, style: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (style) made.className = style;
  return made;
}

/** uPlot's own style sheet, which pages without a chart do without. */
function style(): Promise<void> {
  return new Promise((done) => {
    const link = element("link", "");
    link.rel = "stylesheet";
    link.href = new URL("chart.css", import.meta.url).href;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}

let styled: Promise<void> | null = null;
const charts = new WeakMap<HTMLElement, Chart>();

/** Draws a figure's chart, or draws it anew. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const known = charts.get(figure);
  if (known) return known.renew();
  await (styled ??= style());
  const chart = new Chart(figure);
  charts.set(figure, chart);
  return chart.begin();
}
