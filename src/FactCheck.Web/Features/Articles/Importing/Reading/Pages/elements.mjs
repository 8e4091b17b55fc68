// What elements are to the text around them.
import { clean, oneLine } from './findings.mjs';

const LEAST_DRAWN = 12;

/** Elements that stand among words. */
export const INLINE = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark',
  'nobr', 'q', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr']);

/** Whether a comment holds words of somebody: remarks of programs are for programs. */
export const isRemark = words => /\p{L}{2}/u.test(words) && !/^\s*(\[|\/?(StartFragment|EndFragment|wp:|more\b))|^\s*(if|endif)\b/.test(words) && !/[{}<>]/.test(words);

const isTiny = node => ['width', 'height'].some(side => /^[01](px)?$/.test(node.getAttribute(side) ?? ''));

export const INLINE_HOLDERS = /^(p|li|td|th|dd|h[1-6]|blockquote)$/;

/** The block in which an element stands. */
export const blockOf = node => {
  let at = node.parentElement;
  while (at && INLINE.has(at.localName)) at = at.parentElement;
  return at;
};

/** Whether nothing but this element stands in its block. */
export function standsAlone(node) {
  for (let at = node; ; at = at.parentElement) {
    for (const side of ['previousSibling', 'nextSibling'])
      for (let next = at[side]; next; next = next[side])
        if (next.nodeType === 3 ? oneLine(next.textContent) !== '' : next.nodeType === 1 && next.localName !== 'br') return false;
        else if (next.nodeType === 1) break;
    if (!at.parentElement || !INLINE.has(at.parentElement.localName)) return true;
  }
}

/** Takes what would pass for a mark out of a page. */
export function cleaned(root) {
  const walk = node => {
    for (const child of node.childNodes)
      if (child.nodeType === 1) walk(child);
      else if (child.nodeType === 3 && /[\uFDD0-\uFDDC]/.test(child.textContent)) child.textContent = clean(child.textContent);
  };
  walk(root);
}

/** Writes the marks of a quote that browsers draw. */
export function quoted(node) {
  const words = oneLine(node.textContent);
  if (words === '' || /^["“„«‹‘'「『]/.test(words)) return;
  node.prepend(node.ownerDocument.createTextNode('“'));
  node.append(node.ownerDocument.createTextNode('”'));
}

/** Whether raised figures, a stroke and lowered figures are one fraction. */
export const isFraction = (node, label) => /^\d+$/.test(label) && node.nextSibling?.nodeType === 3 && /^\s*[/⁄∕]\s*$/.test(node.nextSibling.textContent)
  && node.nextElementSibling?.localName === 'sub' && /^\d+$/.test(oneLine(node.nextElementSibling.textContent));

/** The name, the words or the address of what only the page itself can show; undefined for signs, and for what nobody sees. */
export function embeddedName(node, resolve) {
  const own = oneLine(clean(node.getAttribute('title') ?? node.getAttribute('aria-label') ?? ''));
  const source = resolve(node.getAttribute('src') ?? node.getAttribute('data') ?? node.querySelector('source[src]')?.getAttribute('src') ?? undefined);
  const words = own || (node.localName === 'svg' ? oneLine(clean(node.textContent)) : source);
  // Drawings with a word or two are signs, and what measures a pixel is seen by nobody.
  return !words || (node.localName === 'svg' && words.length < LEAST_DRAWN) || isTiny(node) ? undefined : words;
}
