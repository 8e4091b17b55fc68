// From a selection in the proof to a filled form: offsets are UTF-16 units of the article text, which every span with
// data-at carries. Markers and superscripts are the desk's and count for nothing.
const proof = document.querySelector(".proof");
const panel = document.querySelector("details#mark-panel");
const field = (name) => document.getElementById(`Command_${name}`);

/** The text nodes of the article, each with the offset of its first character. */
function pieces() {
  const walker = document.createTreeWalker(proof, NodeFilter.SHOW_TEXT);
  const found = [];
  const seen = new Set();
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const home = node.parentElement.closest("[data-at]");
    if (!home || !proof.contains(home) || node.parentElement.closest(".marker, sup")) continue;
    if (!seen.has(home)) {
      seen.add(home);
      at = Number(home.dataset.at);
    }
    found.push({ node, at });
    at += node.length;
  }
  return found;
}

/** What is selected, trimmed, as { start, end, exact }; null when it holds no word of the article. */
function read(range) {
  let exact = "", start = -1;
  for (const { node, at } of pieces()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to <= from) continue;
    if (start < 0) start = at + from;
    // Between two paragraphs the article has line ends that the page does not show.
    exact += "\n".repeat(Math.max(0, at + from - start - exact.length)) + node.data.slice(from, to);
  }
  const trimmed = exact.trim();
  if (trimmed === "") return null;
  start += exact.length - exact.trimStart().length;
  return { start, end: start + trimmed.length, exact: trimmed };
}

function rangeOf(start, end) {
  const all = pieces();
  const first = all.find(({ node, at }) => start >= at && start < at + node.length);
  const last = all.findLast(({ node, at }) => end > at && end <= at + node.length);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.at);
  range.setEnd(last.node, end - last.at);
  return range;
}

function highlight(range) {
  if (!CSS.highlights) return;
  if (range) CSS.highlights.set("marked", new Highlight(range));
  else CSS.highlights.delete("marked");
}

function put(name, value) {
  const input = field(name);
  if (input) input.value = value;
}

function fill({ start, end, exact }) {
  put("Exact", exact);
  put("Start", start);
  put("End", end);
  put("Occurrence", "");
  const statement = field("Statement");
  if (statement && (statement.value.trim() === "" || statement.value === statement.dataset.prefilled)) {
    statement.value = statement.dataset.prefilled = exact;
    statement.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The form comes into sight inside its own column; the article stays where it is. */
function open() {
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
    const selection = getSelection();
    const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const inside = range && proof.contains(range.startContainer) && range.intersectsNode(proof);
    if (inside && read(range)) placeAt(button, range);
    else if (document.activeElement !== button) button.hidden = true;
  };
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(follow, 60);
  });
  // Pressing the button must not drop the selection it is about.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    const range = getSelection().rangeCount > 0 ? getSelection().getRangeAt(0).cloneRange() : null;
    const chosen = range && read(range);
    button.hidden = true;
    if (!chosen) return;
    fill(chosen);
    highlight(rangeOf(chosen.start, chosen.end));
    open();
  });
  field("Exact")?.addEventListener("input", forget);

  // A form that came back after a refusal still shows which words it is about.
  const kept = [field("Start")?.value, field("End")?.value];
  if (kept.every(Boolean)) highlight(rangeOf(Number(kept[0]), Number(kept[1])));
}

if (proof && panel) start();
