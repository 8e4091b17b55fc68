// Two handles at the ends of the mark in hand. Dragging goes by words (Alt: by characters); so do the arrow keys (Shift:
// by characters). Nothing is kept until it is saved, which posts the form that the server put beside the claim.
import { caret, offsetOf, paint, proof, rangeOf, selected, sentenceAt, words } from "./proof-text.js";
import { characterStep, snapped, wordStep } from "./steps.js";

const label = { start: "Start of the mark", end: "End of the mark" };
let live, bar, handles = {}, form, saved, bounds;

const input = (name) => form.querySelector(`[name="Command.${name}"]`);
const short = (text) => text.length <= 160 ? text : `${text.slice(0, 70)} … ${text.slice(-70)}`;
const changed = () => bounds.start !== saved.start || bounds.end !== saved.end;

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text) made.textContent = text;
  return made;
}

function draw(say = true) {
  const range = rangeOf(bounds.start, bounds.end);
  if (!range) return;
  paint("adjusting", changed() ? range : null);
  const lines = [...range.getClientRects()].filter((line) => line.width > 0);
  const rightToLeft = getComputedStyle(range.startContainer.parentElement).direction === "rtl";
  const text = words(bounds.start, bounds.end);
  for (const [edge, handle] of Object.entries(handles)) {
    const line = edge === "start" ? lines[0] : lines.at(-1);
    if (!line) continue;
    const left = (edge === "start") === rightToLeft ? line.right : line.left + (edge === "end" ? line.width : 0);
    handle.style.setProperty("--x", `${left + scrollX}px`);
    handle.style.setProperty("--y", `${line.top + scrollY}px`);
    handle.style.setProperty("--h", `${line.height}px`);
    handle.setAttribute("aria-valuenow", bounds[edge]);
    handle.setAttribute("aria-valuetext", edge === "start" ? `begins with ${text.slice(0, 40)}` : `ends with ${text.slice(-40)}`);
  }
  handles.start.setAttribute("aria-valuemax", bounds.end);
  handles.end.setAttribute("aria-valuemin", bounds.start);
  bar.hidden = !changed();
  const last = lines.at(-1);
  if (last) {
    bar.style.setProperty("--x", `${Math.max(8, Math.min(last.left, document.documentElement.clientWidth - 260)) + scrollX}px`);
    bar.style.setProperty("--y", `${last.bottom + scrollY + 10}px`);
  }
  if (say) live.textContent = short(text);
}

function move(edge, to) {
  if (edge === "start" ? to >= bounds.end : to <= bounds.start) return;
  bounds = { ...bounds, [edge]: to };
  draw();
}

function save() {
  if (!changed()) return;
  input("Start").value = bounds.start;
  input("End").value = bounds.end;
  form.requestSubmit();
}

function restore() {
  bounds = { ...saved };
  draw();
}

function onKey(event, edge) {
  const back = getComputedStyle(proof).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const by = event.key === "ArrowLeft" || event.key === "ArrowRight" ? (event.key === back ? -1 : 1) : 0;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (by !== 0) move(edge, event.shiftKey ? characterStep(bounds[edge], by) : wordStep(bounds[edge], by, edge));
  else if (event.key === "Home" || event.key === "End") {
    // The sentence of the first or the last character of the mark.
    const sentence = sentenceAt(edge === "start" ? bounds.start : bounds.end - 1);
    if (sentence) move(edge, event.key === "Home" ? sentence.start : sentence.end);
  } else if (event.key === "Enter") save();
  else if (event.key === "Escape") restore();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function pointAt(event) {
  const hit = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const old = hit ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const [node, at] = hit ? [hit.offsetNode, hit.offset] : old ? [old.startContainer, old.startOffset] : [];
  return node && proof.contains(node) ? offsetOf(node, at) : null;
}

function handleFor(edge) {
  const handle = make("button", `bound ${edge}`);
  handle.type = "button";
  handle.dataset.key = edge === "start" ? "[" : "]";
  handle.setAttribute("role", "slider");
  handle.setAttribute("aria-label", label[edge]);
  handle.setAttribute("aria-valuemin", 0);
  handle.addEventListener("keydown", (event) => onKey(event, edge));
  handle.addEventListener("focus", () => handle.scrollIntoView({ block: "nearest" }));
  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    document.documentElement.classList.add("dragging-bound");
  });
  handle.addEventListener("pointermove", (event) => {
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const at = pointAt(event);
    if (at !== null) move(edge, snapped(at, edge, event.altKey));
  });
  for (const end of ["pointerup", "pointercancel"]) {
    handle.addEventListener(end, () => document.documentElement.classList.remove("dragging-bound"));
  }
  return handle;
}

function build() {
  live = make("p", "hidden");
  live.setAttribute("role", "status");
  bar = make("div", "bounds-bar");
  bar.hidden = true;
  for (const [text, kind, act] of [["Save the mark", "button primary", save], ["Restore", "button", restore]]) {
    const button = make("button", kind, text);
    button.type = "button";
    button.addEventListener("click", act);
    bar.append(button);
  }
  bar.append(make("p", "meta"));
  handles = { start: handleFor("start"), end: handleFor("end") };
  document.querySelector("main").append(handles.start, handles.end, bar, live);
  addEventListener("resize", () => form?.isConnected && draw(false));
  document.fonts?.ready.then(() => form?.isConnected && draw(false));
}

/** Takes up the claim that is in hand now, if its mark may be moved. */
function attach() {
  form = document.querySelector("form[data-bounds]");
  if (form && !live) build();
  if (!live) return;
  paint("adjusting", null);
  for (const part of [...Object.values(handles), bar]) part.hidden = !form;
  if (!form) return;
  saved = { start: Number(input("Start").value), end: Number(input("End").value) };
  bounds = { ...saved };
  bar.lastChild.textContent = form.dataset.warning ?? "";
  draw(false);
}

if (proof) {
  attach();
  document.addEventListener("factcheck:hand", attach);
  document.addEventListener("click", (event) => {
    const adjust = event.target.closest?.("[data-adjust]:not([aria-disabled])");
    if (!adjust || !form) return;
    event.preventDefault();
    handles.start.focus();
  });
  // Splitting begins where the caret or the selection is, when that lies inside the mark.
  document.addEventListener("submit", (event) => {
    const split = event.target.querySelector("[data-split]");
    if (!split || !form) return;
    const at = selected() ? offsetOf(selected().startContainer, selected().startOffset) : caret();
    event.target.querySelector("[name=at]")?.remove();
    if (at === null || at <= saved.start || at >= saved.end) return;
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", "at", wordStep(at + 1, -1, "start")];
    if (Number(field.value) > saved.start) event.target.append(field);
  });
}
