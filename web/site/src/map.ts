// The world to look into: countries as links, closer and wider, a line of words for what is pointed at.
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** world-atlas's file, as it is. */
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

interface Country {
  name: string;
  page?: string;
  state?: string;
  words?: string;
  level?: string;
  style?: string;
}

interface View {
  x: number;
  y: number;
  scale: number;
}

const SVG = "http://www.w3.org/2000/svg";
const ANTARCTICA = "010";
const WIDTH = 960;
const HEIGHT = 480;
const known = new WeakMap<HTMLElement, WorldMap>();

class WorldMap {
  private readonly svg = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "drawn" });
  private readonly said = document.createElement("p");
  private view: View = { x: 0, y: 0, scale: 1 };

  constructor(private readonly figure: HTMLElement) {}

  async begin(): Promise<void> {
    const [atlas, countries] = await Promise.all([
      json("/assets/countries.json"),
      json(this.figure.dataset.map ?? ""),
    ]);
    if (!atlas || !countries) return;
    this.shapes(atlas as Atlas, countries as Record<string, Country>);
    this.said.className = "pointed";
    this.said.textContent = " ";
    const image = this.figure.querySelector("img");
    this.svg.setAttribute("role", "group");
    this.svg.setAttribute("aria-label", image?.alt ?? "");
    image?.after(this.tools(), this.svg, this.said);
    this.figure.classList.add("shown");
    this.drag();
  }

  async renew(): Promise<void> {
    const countries = await json(this.figure.dataset.map ?? "");
    const atlas = await json("/assets/countries.json");
    if (atlas && countries) this.shapes(atlas as Atlas, countries as Record<string, Country>);
  }

  private shapes(atlas: Atlas, countries: Record<string, Country>): void {
    const { features } = feature(atlas, atlas.objects.countries);
    const inhabited = features.filter((each) => each.id !== ANTARCTICA);
    const projection = geoNaturalEarth1().fitSize(
      [WIDTH, HEIGHT], { type: "FeatureCollection", features: inhabited });
    const path = geoPath(projection).digits(1);
    const rings: Element[] = [];
    const shapes = inhabited.map((each) => {
      const country = countries[String(each.id)] ?? { name: each.properties.name };
      const words = [country.name, country.level, country.words].filter(Boolean).join(" · ");
      const shape = draw("path", {
        d: path(each) ?? "", class: `land ${country.style ?? "none"}`,
      });
      shape.append(Object.assign(draw("title", {}), { textContent: words }));
      const point = () => (this.said.textContent = words);
      if (!country.page) {
        shape.addEventListener("pointerenter", point);
        return shape;
      }
      const link = draw("a", { href: country.page + language(), "aria-label": words });
      link.append(shape);
      if (country.state === "outage") {
        const [x, y] = path.centroid(each);
        rings.push(
          draw("circle", { class: "ring", r: "20", cx: String(x), cy: String(y) }),
          Object.assign(draw("text", { x: String(x), y: String(y + 4.5) }), { textContent: country.level ?? "" }));
      }
      link.addEventListener("pointerenter", point);
      link.addEventListener("focus", point);
      return link;
    });
    const measured = shapes.filter((shape) => shape.tagName === "a");
    this.svg.replaceChildren(hatch(), ...shapes.filter((s) => s.tagName !== "a"), ...measured, ...rings);
  }

  private tools(): HTMLElement {
    const tools = document.createElement("div");
    tools.className = "tools";
    for (const [name, factor] of [["closer", 2], ["wider", 0.5]] as const) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = this.figure.dataset[name] ?? name;
      button.addEventListener("click", () => this.zoom(factor));
      tools.append(button);
    }
    return tools;
  }

  private zoom(factor: number): void {
    const { x, y, scale } = this.view;
    const next = Math.min(16, Math.max(1, scale * factor));
    const keep = (at: number, size: number) => at + size / scale / 2 - size / next / 2;
    this.view = { x: keep(x, WIDTH), y: keep(y, HEIGHT), scale: next };
    this.apply();
  }

  private drag(): void {
    let from: { x: number; y: number; at: View } | null = null;
    let moved = false;
    this.svg.addEventListener("pointerdown", (event) => {
      from = { x: event.clientX, y: event.clientY, at: { ...this.view } };
      moved = false;
    });
    this.svg.addEventListener("pointermove", (event) => {
      if (!from || this.view.scale === 1 || event.buttons === 0) return;
      const unit = WIDTH / this.view.scale / this.svg.clientWidth;
      moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > 4;
      this.view.x = from.at.x - (event.clientX - from.x) * unit;
      this.view.y = from.at.y - (event.clientY - from.y) * unit;
      this.apply();
    });
    this.svg.addEventListener("click", (event) => {
      if (moved) event.preventDefault();
    });
  }

  private apply(): void {
    const { scale } = this.view;
    const bound = (at: number, size: number) => Math.min(size - size / scale, Math.max(0, at));
    this.view.x = bound(this.view.x, WIDTH);
    this.view.y = bound(this.view.y, HEIGHT);
    this.svg.setAttribute(
      "viewBox", `${this.view.x} ${this.view.y} ${WIDTH / scale} ${HEIGHT / scale}`);
  }
}

function hatch(): Element {
  const defs = draw("defs", {});
  const pattern = draw("pattern", {
    id: "unmeasured", width: "5", height: "5", patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)",
  });
  pattern.append(
    draw("rect", { width: "5", height: "5", class: "unmeasured" }),
    draw("path", { d: "M0 0V5", class: "stroke" }));
  defs.append(pattern);
  return defs;
}

function draw(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** The language that the reader chose, for a link's end. */
function language(): string {
  const chosen = new URLSearchParams(location.search).get("lang");
  return chosen ? `?lang=${encodeURIComponent(chosen)}` : "";
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : null;
}

/** Draws a figure's map, or draws it anew. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const map = known.get(figure);
  if (map) return map.renew();
  const made = new WorldMap(figure);
  known.set(figure, made);
  return made.begin();
}
