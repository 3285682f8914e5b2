/// What tables of people can do where scripts run: be sorted by a column, and filtered by a word.
///
/// Without it nothing is lost: it adds its buttons and fields itself. It loads nothing, keeps
/// nothing, and writes text as text alone.
enum HTMLScript {
  static let source = """
    "use strict";
    for (const table of document.querySelectorAll("table.sortable")) {
      const body = table.tBodies[0];
      const heads = Array.from(table.tHead.rows[0].cells);
      const text = (row, place) => row.cells[place].textContent.trim();
      const number = (value) => Number.parseFloat(value.replace("+", ""));
      const inWords = (one, other) => one.localeCompare(other, "en", { numeric: true });
      const inFigures = (one, other) => {
        const values = [number(one), number(other)];
        const words = values.map((value) => Number.isNaN(value));
        if (words[0] !== words[1]) return words[0] ? -1 : 1;
        return words[0] ? inWords(one, other) : values[0] - values[1];
      };
      heads.forEach((head, place) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...head.childNodes);
        head.append(button);
        button.addEventListener("click", () => {
          // The first column names the rows; figures begin with the highest.
          const last = head.getAttribute("aria-sort");
          const rises = last ? last === "descending" : place === 0;
          const compare = place === 0 ? inWords : inFigures;
          for (const other of heads) other.removeAttribute("aria-sort");
          head.setAttribute("aria-sort", rises ? "ascending" : "descending");
          const rows = Array.from(body.rows);
          rows.sort((one, other) => compare(text(one, place), text(other, place)));
          if (!rises) rows.reverse();
          body.append(...rows);
        });
      });
      if (!table.classList.contains("searchable")) continue;
      const label = document.createElement("label");
      const field = document.createElement("input");
      const count = document.createElement("span");
      field.type = "search";
      count.setAttribute("role", "status");
      label.className = "filter";
      label.append("Filter rows ", field, count);
      (table.closest(".scroll") || table).before(label);
      field.addEventListener("input", () => {
        const word = field.value.trim().toLowerCase();
        let shown = 0;
        for (const row of body.rows) {
          row.hidden = !row.textContent.toLowerCase().includes(word);
          if (!row.hidden) shown += 1;
        }
        count.textContent = word ? ` ${shown} of ${body.rows.length}` : "";
      });
    }
    """
}
