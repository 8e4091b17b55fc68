// How many words readers see; in scripts without spaces each letter counts.
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu;
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'select', 'textarea', 'head']);

export const wordsIn = text => text.match(WORD)?.length ?? 0;

export function visibleWords(root) {
  let count = 0;
  for (const child of root.childNodes)
    if (child.nodeType === 3) count += wordsIn(child.textContent);
    else if (child.nodeType === 1 && !UNSEEN.has(child.localName)) count += visibleWords(child);
  return count;
}
