// The strip above the proof: choose one cell or several, then one key says why they carry no claim.
const strip = document.querySelector("[data-coverage]");
const form = strip?.querySelector("[data-cover-form]");
const cells = strip ? [...strip.querySelectorAll("ol a")] : [];
const typing = "input, textarea, select, [contenteditable]";
const keysAreOn = () => localStorage.getItem("factcheck-keys") !== "off";
let anchor = -1;

const chosen = () => cells.filter((cell) => "chosen" in cell.dataset);

function choose(cell, on) {
  if (on && cell.dataset.starts) cell.dataset.chosen = "";
  else delete cell.dataset.chosen;
}

/** The form holds what is chosen, and shows itself as soon as something is. */
function tell() {
  const starts = chosen().flatMap((cell) => cell.dataset.starts.split(" "));
  form.hidden = starts.length === 0;
  form.querySelector("[data-cover-count]").textContent = starts.length === 1 ? "One sentence" : `${starts.length} sentences`;
  for (const old of form.querySelectorAll("input[name='Command.Sentences']")) old.remove();
  for (const start of starts) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = "Command.Sentences";
    input.value = start;
    form.append(input);
  }
  form.elements.proof.value = chosen()[0]?.hash.slice(2) ?? "";
}

function drop() {
  for (const cell of chosen()) choose(cell, false);
  tell();
}

function pick(event) {
  const at = cells.indexOf(event.currentTarget);
  if (!event.shiftKey && !event.ctrlKey && !event.metaKey) {
    anchor = at;
    return;
  }
  event.preventDefault();
  if (event.shiftKey && anchor >= 0) {
    for (const cell of cells.slice(Math.min(anchor, at), Math.max(anchor, at) + 1)) choose(cell, true);
  } else {
    choose(cells[at], !("chosen" in cells[at].dataset));
    anchor = at;
  }
  tell();
}

/** The cell of the sentence that is in hand: focused in the strip, or named in the address. */
function current() {
  const focused = cells.indexOf(document.activeElement);
  return focused >= 0 ? focused : cells.findLastIndex((cell) => location.hash.startsWith("#s") && Number(cell.hash.slice(2)) <= Number(location.hash.slice(2)));
}

const suggestions = strip?.querySelector("[data-suggestions]");

/** The suggestion for the sentence in hand, with its reasons. */
function suggest() {
  if (!suggestions) return;
  const at = cells[current()]?.hash.slice(2);
  let any = false;
  for (const item of suggestions.children) {
    item.hidden = item.dataset.for !== at;
    any ||= !item.hidden;
  }
  suggestions.hidden = !any;
}

function go(at) {
  const cell = cells[at];
  if (!cell) return;
  location.hash = cell.hash;
  cell.focus({ preventScroll: true });
  anchor = at;
}

function next() {
  const from = current() + 1;
  const open = (cell) => cell.dataset.cover === "untouched";
  const after = cells.findIndex((cell, at) => at >= from && open(cell));
  go(after >= 0 ? after : cells.findIndex(open));
}

function decide() {
  if (chosen().length === 0 && current() >= 0) choose(cells[current()], true);
  tell();
  form.querySelector("[data-digit]").focus();
}

function press(event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || document.querySelector("dialog[open]")) return;
  if (event.target instanceof Element && event.target.closest(typing)) return;
  const digit = form && !form.hidden && form.querySelector(`[data-digit="${CSS.escape(event.key)}"]`);
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (digit) digit.click();
  else if (event.key === "n") next();
  else if (event.key === "x" && form) decide();
  else if (event.key === "a" && suggestions?.querySelector("li:not([hidden]) [data-accept]")) suggestions.querySelector("li:not([hidden]) [data-accept]").click();
  else if (event.key === "Escape" && form && !form.hidden) drop();
  else if (step && cells.includes(document.activeElement)) {
    const to = cells.indexOf(document.activeElement) + step;
    cells[to]?.focus();
    if (event.shiftKey && form && cells[to]) {
      choose(cells[to - step], true);
      choose(cells[to], true);
      tell();
    }
  } else return;
  event.preventDefault();
}

if (strip) {
  if (form) {
    for (const cell of cells) cell.addEventListener("click", pick);
    form.querySelector("[data-cover-drop]").addEventListener("click", drop);
  }
  strip.addEventListener("click", (event) => {
    if (!event.target.closest("[data-next-untouched]")) return;
    event.preventDefault();
    next();
  });
  document.addEventListener("factcheck:covered", () => {
    for (const cell of chosen()) choose(cell, true);
    if (form && !form.hidden) tell();
    suggest();
  });
  document.addEventListener("keydown", press);
  for (const cell of cells) cell.addEventListener("focus", suggest);
  addEventListener("hashchange", suggest);
  suggest();
}
