// What the pages can do more with scripts: sort tables, and say that something new is known.
for (const table of document.querySelectorAll("table[data-sort]")) {
  table.dataset.sorts = "";
  const body = table.tBodies[0];
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      const key = (row) => {
        const meter = row.cells[column].querySelector("meter");
        return meter ? meter.value : row.cells[column].textContent.trim();
      };
      const order = (a, b) =>
        typeof a === "number" && typeof b === "number"
          ? a - b
          : String(a).localeCompare(String(b), document.documentElement.lang, { numeric: true });
      const rows = [...body.rows].sort((a, b) => (up ? 1 : -1) * order(key(a), key(b)));
      table.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      body.replaceChildren(...rows);
    });
  });
}

const news = document.querySelector("[data-live]");
if (news) {
  const source = new EventSource("/api/v1/live");
  let waiting = 0;
  const renew = async () => {
    waiting = 0;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("#main");
    if (fresh && !document.querySelector("#main").contains(document.activeElement)) {
      document.querySelector("#main").replaceChildren(...fresh.childNodes);
      document.title = page.title;
    }
  };
  const soon = () => {
    waiting ||= setTimeout(renew, 1500);
  };
  for (const type of ["message", "points", "incident"]) source.addEventListener(type, soon);
}
