// Times and figures as the page's language writes them.
import type { ChartData } from "./data";

/** English as the server writes it: the day before the month. */
const language = document.documentElement.lang.replace(/^(en)?$/, "en-GB");

export class Speech {
  private readonly utc = formats("UTC");
  private readonly local: ReturnType<typeof formats>;
  private readonly whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  private readonly tenths = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });

  constructor(private readonly data: ChartData) {
    this.local = formats(zone(data.zone));
  }

  word(name: string): string {
    return this.data.words[name] ?? "";
  }

  state(word: string): string {
    return this.data.states[word] ?? word;
  }

  /** Two rows: UTC, and the place's own clock where it has one. */
  tick(seconds: number, step: number): string {
    const date = new Date(seconds * 1000);
    const utc = step >= 86_400 ? this.utc.day.format(date) : this.utc.moment.format(date);
    return this.data.city ? `${utc}\n${this.local.moment.format(date)}` : utc;
  }

  moment(seconds: number): string {
    const date = new Date(seconds * 1000);
    const utc = `${this.utc.moment.format(date)} UTC`;
    return this.data.city
      ? `${utc} (${this.local.moment.format(date)}, ${this.data.city})`
      : utc;
  }

  level(percent: number | null, low: number | null = null, high: number | null = null): string {
    if (percent === null) return "–";
    const narrow = low !== null && high !== null && high - low < 2;
    const figure = narrow || (percent > 0 && percent < 0.95) ? this.tenths : this.whole;
    const level = this.fill("level", { value: figure.format(percent) });
    return low === null || high === null
      ? level
      : this.fill("interval", {
          value: figure.format(percent),
          low: figure.format(low),
          high: figure.format(high),
        });
  }

  figure(value: number | null): string {
    if (value === null) return "–";
    return (value !== 0 && Math.abs(value) < 10 ? this.tenths : this.whole).format(value);
  }

  private fill(name: string, values: Record<string, string>): string {
    return this.word(name).replace(/\[(\w+)\]/g, (_, key: string) => values[key] ?? "");
  }
}

function zone(name: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    return "UTC";
  }
}

function formats(timeZone: string) {
  const calendar = { timeZone, calendar: language === "fa" ? "persian" : "gregory" } as const;
  const day = { ...calendar, day: "numeric", month: "short" } as const;
  return {
    day: new Intl.DateTimeFormat(language, day),
    moment: new Intl.DateTimeFormat(language, {
      ...day,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
  };
}
