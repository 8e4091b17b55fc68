// From a selection in the proof to a filled form: offsets are UTF-16 units of the article text.
import { holdsWords, paint, proof, rangeOf, read, selected } from "./proof-text.js";

const panelNow = () => document.querySelector("details#mark-panel");
const field = (name) => document.getElementById(`Command_${name}`);
const highlight = (range) => paint("marked", range);

function put(name, value) {
  const input = field(name);
  if (input) input.value = value;
}

function fill({ start, end, exact }) {
  const statement = field("Statement");
  // Words that another selection brought go with it; a sentence of the writer's own stays.
  const brought = statement && ["", statement.dataset.prefilled, field("Exact")?.value.trim()].includes(statement.value.trim());
  put("Exact", exact);
  put("Start", start);
  put("End", end);
  put("Occurrence", "");
  if (brought) {
    statement.value = statement.dataset.prefilled = exact;
    // Words that a selection brought are no draft: they stand in the article.
    statement.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "brought" }));
  }
}

// What a selection brought goes with it; what somebody typed or chose stays.
function bring(name, value) {
  const input = field(name);
  if (!input || (input.dataset.prefilled ?? input.defaultValue ?? defaultChoice(input)) !== input.value) return;
  input.value = input.dataset.prefilled = value;
  input.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "brought" }));
}

const defaultChoice = (select) => [...select.options].find((option) => option.defaultSelected)?.value ?? select.options[0]?.value;

/** Asks who says the selected words; without an answer the form stays as it is. */
async function ask({ start, end }) {
  const form = panelNow().querySelector("form");
  try {
    const answer = await fetch(`${form.getAttribute("action")}?start=${start}&end=${end}`, { headers: { "X-Part": "hand" } });
    const said = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("said");
    if (!said || field("Start")?.value !== String(start) || field("End")?.value !== String(end)) return;
    for (const { name, value } of said.querySelectorAll("input")) bring(name, value);
    const hint = document.getElementById("Command_ClaimantName-hint");
    if (hint) hint.textContent = said.querySelector("p").textContent;
  } catch {
    // The fields can be filled in by hand.
  }
}

/** The form comes into sight inside its own column; the article stays where it is. */
function open() {
  const panel = panelNow();
  panel.open = true;
  panel.classList.add("marking");
  const column = panel.closest(".hand, .rail");
  if (column && column.scrollHeight > column.clientHeight) {
    column.scrollTop += panel.getBoundingClientRect().top - column.getBoundingClientRect().top - 8;
  }
  field("Statement")?.focus({ preventScroll: true });
}

function forget() {
  put("Start", "");
  put("End", "");
  highlight(null);
}

function placeAt(button, range) {
  const line = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  button.hidden = false;
  const widest = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.setProperty("--mark-x", `${Math.max(8, Math.min(line.right, widest)) + scrollX}px`);
  button.style.setProperty("--mark-y", `${line.bottom + scrollY + 6}px`);
}

function start() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button mark-selection";
  button.hidden = true;
  button.innerHTML = "Mark claim <kbd>m</kbd>";
  document.querySelector("main").append(button);

  let waiting;
  const follow = () => {
    const range = selected();
    if (range && holdsWords(range)) placeAt(button, range);
    else if (document.activeElement !== button) button.hidden = true;
  };
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, 60);
  });
  // Pressing the button must not drop the selection it is about.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const range = selected();
    const chosen = range && read(range);
    button.hidden = true;
    if (!chosen) return;
    fill(chosen);
    highlight(rangeOf(chosen.start, chosen.end));
    open();
    ask(chosen);
  });
  document.addEventListener("input", (event) => {
    if (event.target === field("Exact")) forget();
  });

  // A form that came back after a refusal still shows which words it is about.
  const showKept = () => {
    const kept = [field("Start")?.value, field("End")?.value];
    if (kept.every(Boolean)) highlight(rangeOf(Number(kept[0]), Number(kept[1])));
  };
  showKept();
  document.addEventListener("factcheck:restored", showKept);
  document.addEventListener("factcheck:answered", () => {
    highlight(null);
    showKept();
  });
}

if (proof && panelNow()) start();
