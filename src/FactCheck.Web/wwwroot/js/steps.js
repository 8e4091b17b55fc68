// Steps over words and whole characters of the article, looking only at the text near by.
import { length, proof, words } from "./proof-text.js";

const reach = 240;
const language = proof?.lang || "en";
const segmenters = {};

function segments(granularity, text) {
  try {
    segmenters[granularity] ??= new Intl.Segmenter(language, { granularity });
  } catch {
    segmenters[granularity] = new Intl.Segmenter("en", { granularity });
  }
  return segmenters[granularity].segment(text);
}

/** The stretches around an offset, as { start, end, word, visible } in offsets of the article. */
function around(offset, granularity) {
  const from = Math.max(0, offset - reach);
  const text = words(from, Math.min(length(), offset + reach));
  return [...segments(granularity, text)].map(({ segment, index, isWordLike }) => ({
    start: from + index, end: from + index + segment.length,
    word: isWordLike === true, visible: segment.trim() !== "",
  }));
}

/** The next edge of a word before (-1) or after (1) the offset: its beginning for a start, its end for an end. */
export function wordStep(offset, by, edge) {
  const edges = around(offset, "word").filter((part) => part.word).map((part) => part[edge]);
  return by > 0 ? edges.find((at) => at > offset) ?? offset : edges.findLast((at) => at < offset) ?? offset;
}

/** One whole character on: never into the middle of one. */
export function characterStep(offset, by) {
  const edges = around(offset, "grapheme").flatMap((part) => [part.start, part.end]);
  return by > 0 ? edges.find((at) => at > offset) ?? offset : edges.findLast((at) => at < offset) ?? offset;
}

/** The edge nearest to a point of the page: of a word, or of a character. */
export function snapped(offset, edge, byCharacter) {
  const parts = byCharacter ? around(offset, "grapheme") : around(offset, "word").filter((part) => part.visible);
  const edges = parts.map((part) => part[edge]);
  return edges.reduce((best, at) => Math.abs(at - offset) < Math.abs(best - offset) ? at : best, edges[0] ?? offset);
}
