// One-letter keys for the desk. They rest while somebody types, and for good when switched off in the list of keys.
const list = document.querySelector("dialog#keys");
const storageKey = "factcheck-keys";
const typing = "input, textarea, select, [contenteditable]";

const claims = () => [...document.querySelectorAll("ol.claims > li > a")];
const rows = () => [...document.querySelectorAll("[data-row], .takes")];
const linkOf = (row) => row.matches("a") ? row : row.querySelector("a[data-key]") ?? row.querySelector("a");

function step(by) {
  const onRows = claims().length === 0;
  const stops = onRows ? rows() : claims();
  if (stops.length === 0) return;
  let at = stops.findIndex((stop) => stop.contains(document.activeElement));
  if (at < 0) at = stops.findIndex((stop) => stop.hasAttribute("aria-current"));
  const next = stops[at < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(Math.max(at + by, 0), stops.length - 1)];
  linkOf(next)?.focus();
  if (onRows) for (const row of stops) row.toggleAttribute("data-at-row", row === next);
}

function mark() {
  const button = document.querySelector(".mark-selection:not([hidden])");
  if (button) return button.click();
  const panel = document.querySelector("details#mark-panel");
  if (!panel) return;
  panel.open = true;
  panel.querySelector("textarea, input:not([type=hidden])")?.focus();
}

const actions = { j: () => step(1), k: () => step(-1), m: mark, "?": () => list?.showModal() };

// What the page itself offers under a key: a handle is taken up, anything else pressed. Of several, that of the row in focus.
function press(key) {
  const offered = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter((one) => !one.hidden);
  const row = document.activeElement?.closest("li, tr");
  const target = offered.find((one) => row?.contains(one)) ?? offered[0];
  if (!target) return false;
  target.focus();
  if (!target.matches("[role=slider]")) target.click();
  return true;
}

// Some keyboards have the brackets behind AltGr, which looks like Control and Alt.
const isChord = (event) => (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");

if (list) {
  const choice = list.querySelector("[data-keys-switch]");
  choice.checked = localStorage.getItem(storageKey) !== "off";
  choice.addEventListener("change", () => localStorage.setItem(storageKey, choice.checked ? "on" : "off"));
  for (const opener of document.querySelectorAll("[data-keys-open]")) {
    opener.hidden = false;
    opener.addEventListener("click", () => list.showModal());
  }
  document.addEventListener("keydown", (event) => {
    if (!choice.checked || event.defaultPrevented || isChord(event) || list.open) return;
    if (event.target instanceof Element && event.target.closest(typing)) return;
    const action = actions[event.key];
    if (action) action();
    else if (!press(event.key)) return;
    event.preventDefault();
  });
}
