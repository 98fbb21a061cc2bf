
"use strict";
for (const section of document.querySelectorAll(".grille")) {
  const tables = [...section.querySelectorAll("table")];
  const filters = section.querySelector(".filtres");
  const count = section.querySelector(".compte");
  const details = section.querySelector(".details");
  const rows = table => [...table.rows].filter(row => !row.hidden);
  const cells = row => [...row.cells].filter(cell => cell.tabIndex >= -1 && cell.hasAttribute("tabindex"));

  // One cell of a table is reached by Tab, the others by arrows.
  const stop = cell => {
    for (const other of cell.closest("table").querySelectorAll("[tabindex='0']")) other.tabIndex = -1;
    cell.tabIndex = 0;
  };
  const firstStop = table => {
    const now = table.querySelector("[tabindex='0']");
    if (!now || now.closest("tr").hidden) {
      const row = rows(table)[1] || rows(table)[0];
      stop(cells(row)[0]);
    }
  };

  const add = (name, text) => {
    const child = document.createElement(name);
    child.textContent = text;
    details.append(child);
    return child;
  };
  const show = cell => {
    const column = cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
    const row = cell.parentElement.cells[0];
    const heads = cell.tagName === "TH" ? [cell] : [row, column];
    details.replaceChildren();
    for (const head of heads) add("p", head.dataset.dit).style.fontWeight = "bold";
    if (cell.tagName === "TD") add("p", cell.querySelector(".lu")?.textContent.trim() || "Rien ici.");
    if (cell.dataset.details) {
      const list = add("ul", "");
      for (const line of cell.dataset.details.split("\n")) {
        const item = document.createElement("li");
        item.textContent = line;
        list.append(item);
      }
    }
    details.hidden = false;
  };

  const move = (table, cell, key, whole) => {
    const lines = rows(table);
    let y = lines.indexOf(cell.closest("tr"));
    const before = cells(lines[y]);
    // The corner has no cell: columns are counted from the right, where every row has all of them.
    let x = before.indexOf(cell) - before.length;
    const last = lines.length - 1;
    if (key === "ArrowUp") y = Math.max(0, y - 1);
    else if (key === "ArrowDown") y = Math.min(last, y + 1);
    else if (key === "PageUp") y = Math.max(0, y - 10);
    else if (key === "PageDown") y = Math.min(last, y + 10);
    else if (key === "ArrowLeft") x = Math.max(-before.length, x - 1);
    else if (key === "ArrowRight") x = Math.min(-1, x + 1);
    else if (key === "Home") { x = -before.length; if (whole) y = 0; }
    else if (key === "End") { x = -1; if (whole) y = last; }
    else return null;
    return cells(lines[y]).at(Math.max(x, -cells(lines[y]).length));
  };

  for (const table of tables) {
    firstStop(table);
    table.addEventListener("focusin", event => {
      const cell = event.target.closest("[tabindex]");
      if (cell) { stop(cell); show(cell); }
    });
    table.addEventListener("keydown", event => {
      const to = event.altKey || event.metaKey ? null : move(table, event.target, event.key, event.ctrlKey);
      if (to) { event.preventDefault(); to.focus(); }
    });
  }

  const filter = () => {
    let shown = 0;
    const wanted = [...filters.querySelectorAll("select")].filter(choice => choice.value);
    for (const table of tables) {
      for (const row of table.tBodies[0].rows) {
        row.hidden = wanted.some(choice => row.dataset[choice.dataset.champ] !== choice.value);
        if (table === tables[0] && !row.hidden) shown++;
      }
      firstStop(table);
    }
    details.hidden = true;
    const total = tables[0].tBodies[0].rows.length;
    count.textContent = (shown === total ? `${total} ${count.dataset.nom}` : `${shown} ${count.dataset.nom} sur ${total}`)
      + wanted.map(choice => `, ${choice.parentElement.firstChild.textContent.trim().toLowerCase()} : ${choice.value}`).join("") + ".";
  };
  filters.addEventListener("change", filter);
  filters.addEventListener("reset", () => setTimeout(filter));
  filters.addEventListener("submit", event => event.preventDefault());
  filters.querySelector(".imprimer").addEventListener("click", () => print());
  filters.hidden = false;
  section.querySelector(".aide").hidden = false;
  filter();
}
