// The article's text as the page shows it. Every span with data-at carries the offset, in UTF-16 units, of its first
// character; markers and superscripts are the desk's and count for nothing. Nothing here walks the whole text.
export const proof = document.querySelector(".proof");
const desk = ".marker, sup";
let known;

/** The spans of the article in order; read again after the proof was drawn anew. */
function spans() {
  if (known?.length && known[0].isConnected) return known;
  return known = proof ? [...proof.querySelectorAll("[data-at]")] : [];
}

const startOf = (span) => Number(span.dataset.at);

function textNodes(span) {
  const walker = document.createTreeWalker(span, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement.closest(desk)) found.push(node);
  return found;
}

const lengthOf = (span) => textNodes(span).reduce((sum, node) => sum + node.length, 0);

/** The first index for which the test holds; it must hold for all that follow. */
function first(items, test) {
  let low = 0, high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The offset after the last character. */
export function length() {
  const last = spans().at(-1);
  return last ? startOf(last) + lengthOf(last) : 0;
}

/** The offset in the article of a position in the page; outside of the text that of the next character, or the end. */
export function offsetOf(node, at) {
  const inside = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  if (inside && proof.contains(inside)) {
    const before = document.createRange();
    before.selectNodeContents(inside);
    before.setEnd(node, at);
    let offset = startOf(inside);
    for (const text of textNodes(inside)) {
      if (text === node) return offset + at;
      if (before.comparePoint(text, 0) >= 0) return offset;
      offset += text.length;
    }
    return offset;
  }
  const point = document.createRange();
  point.setStart(node, at);
  const next = spans()[first(spans(), (span) => point.comparePoint(span, 0) >= 0)];
  return next ? startOf(next) : length();
}

/** The text node and the place in it where the character at this offset stands; with `after`, where the one before it ends. */
function place(offset, after) {
  const all = spans();
  const index = first(all, (span) => after ? startOf(span) >= offset : startOf(span) > offset) - 1;
  if (index < 0) return null;
  let at = startOf(all[index]), last = null;
  for (const node of textNodes(all[index])) {
    if (after ? offset <= at + node.length : offset < at + node.length) return { node, at: offset - at };
    at += node.length;
    last = node;
  }
  return last && { node: last, at: last.length };
}

/** The words between two offsets; between paragraphs stand line ends that the page does not show. */
export function words(start, end) {
  const all = spans();
  let text = "", at = start;
  for (let i = Math.max(0, first(all, (span) => startOf(span) > start) - 1); i < all.length && startOf(all[i]) < end; i++) {
    const from = startOf(all[i]);
    const piece = textNodes(all[i]).map((node) => node.data).join("");
    if (from + piece.length <= start) continue;
    text += "\n".repeat(Math.max(0, from - at)) + piece.slice(Math.max(0, start - from), end - from);
    at = from + Math.min(piece.length, end - from);
  }
  return text + "\n".repeat(Math.max(0, Math.min(end, length()) - at));
}

/** The sentence of the character at this offset, as the desk counts sentences; null between two of them. */
export function sentenceAt(offset) {
  const number = spans()[first(spans(), (span) => startOf(span) > offset) - 1]?.closest("[data-s]")?.dataset.s;
  const runs = number ? [...proof.querySelectorAll(`[data-s="${number}"] [data-at]`)] : [];
  return runs.length > 0 ? { start: startOf(runs[0]), end: startOf(runs.at(-1)) + lengthOf(runs.at(-1)) } : null;
}

/** A range over the words between two offsets, or null. */
export function rangeOf(start, end) {
  const [from, to] = [place(start, false), place(end, true)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
}

/** What is selected, trimmed, as { start, end, exact }; null when it holds no word of the article. */
export function read(range) {
  const [from, to] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  if (to <= from) return null;
  const text = words(from, to);
  const exact = text.trim();
  if (exact === "") return null;
  const start = from + text.length - text.trimStart().length;
  return { start, end: start + exact.length, exact };
}

/** Whether a range holds a word of the article; looks only at its beginning. */
export function holdsWords(range) {
  const [from, to] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  return words(from, Math.min(to, from + 1000)).trim() !== "";
}

/** The selection inside the article, or null. */
export function selected() {
  const selection = getSelection();
  const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  return range && proof?.contains(range.startContainer) && range.intersectsNode(proof) ? range : null;
}

/** Where the reader's caret or the start of the selection stands in the article, or null. */
export function caret() {
  const selection = getSelection();
  return selection.rangeCount > 0 && proof?.contains(selection.anchorNode) ? offsetOf(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset) : null;
}

/** Paints a range under a name that the style sheet knows; null takes it away. */
export function paint(name, range) {
  if (!CSS.highlights) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

document.addEventListener("factcheck:hand", () => { known = undefined; });
