// Goes through a page once, before the article is looked for: what readers do not see leaves it, what they see otherwise becomes text, and
// marks in the text say where.
import { clean, oneLine, unmarked } from './findings.mjs';
import { formulaOf } from './formulas.mjs';
import { Notes } from './notes.mjs';
import { isReference, numbersOf } from './notemarks.mjs';
import { scripted } from './scripts.mjs';
import { isHidden, styleOf, stylesOf } from './styles.mjs';

const PASSED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'textarea', 'select']);
const INLINE = new Set(['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark',
  'nobr', 'q', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr']);
const FORMULA = /(^|[\s_-])(math|tex|latex|mathjax|katex|formula|equation|mwe-math[\w-]*)([\s_-]|$)/i;
const FORMULA_FILE = /latex|mathtex|mathjax|codecogs|\/math\/|equation|formula/i;
const FORMULA_WORDS = /[=±×÷≤≥≈∑√∫^\\]|\d\s*[-+*/]\s*\d/;
const SHARING = /facebook\.com\/(sharer|share|dialog)|twitter\.com\/(intent|share)|x\.com\/(intent|share)|linkedin\.com\/share|wa\.me\/|whatsapp\.com\/send|t\.me\/share|reddit\.com\/submit|pinterest\.\w+\/pin\/create/i;
const LONGEST_TAIL = 60;

export function prepare(document, found, place) {
  const body = document.body;
  cleaned(body);
  const rules = stylesOf(document);
  const notes = new Notes(body, place.resolve);
  const all = body.textContent.length;
  let tail = '';

  const text = words => document.createTextNode(words);
  const say = words => (tail = (tail + unmarked(words)).slice(-LONGEST_TAIL));
  const put = (node, words) => {
    say(words);
    node.replaceWith(text(words));
  };
  const note = (kind, words, address) => found.note(kind, words, address)[0];

  const walk = node => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) plain(child);
      else if (child.nodeType === 1) element(child);
    }
  };

  // Some pages write [4] as it stands; it is a mark where such a note follows.
  const plain = node => {
    const words = node.textContent;
    if (!/\[\d{1,4}\]/.test(words)) return void say(words);
    node.textContent = words.replace(/\[(\d{1,4})\]/g, (mark, number) => {
      const target = notes.byNumber(number, node.parentElement);
      return target ? note('Footnote', target.words, target.address) : mark;
    });
    say(node.textContent);
  };

  const element = node => {
    const name = node.localName;
    if (name === 'script' && /^math\/tex/i.test(node.getAttribute('type') ?? '')) return tex(node);
    if (PASSED.has(name) || notes.isKept(node)) return;
    if (name === 'math' || name === 'mjx-assistive-mml') return formula(node, name === 'math' ? node : node.querySelector('math'));
    const style = styleOf(node, rules);
    if (isHidden(node, style, all)) return hidden(node);
    if (name === 'del' || name === 's' || name === 'strike' || style.struck) return struck(node);
    if (name === 'sup' || name === 'sub' || style.align) return raised(node, name === 'sup' || (name !== 'sub' && style.align === 'super'));
    if (name === 'a') return link(node);
    if (name === 'ruby') return ruby(node);
    if (name === 'img') return picture(node);
    if (name === 'ins' && oneLine(node.textContent) !== '') node.prepend(text(found.did('Inserted', node.textContent)));
    if (INLINE.has(name)) return walk(node);
    tail = '';
    walk(node);
    tail = '';
  };

  const hidden = node => {
    const math = node.querySelector('math');
    if (math && oneLine(node.textContent).length <= oneLine(math.textContent).length + 2) return formula(node, math);
    // The same formula as a picture or in letters, beside the one that was read.
    if (isFormula(node) && node.previousSibling?.nodeType === 3 && /\uFDDC/.test(node.previousSibling.textContent)) return void node.remove();
    if (isFormula(node) && node.localName === 'img') return picture(node);
    const listMark = /mso-list\s*:\s*ignore/i.test(node.getAttribute('style') ?? '');
    if (listMark || !/[\p{L}\p{N}]/u.test(node.textContent)) return void node.remove();
    node.replaceWith(text(found.did('Hidden')));
  };

  const struck = node => {
    const words = oneLine(node.textContent);
    node.replaceWith(text(words === '' ? '' : found.did('StruckOut', words)));
  };

  const formula = (node, math) => {
    const line = math && formulaOf(math);
    put(node, line ? found.did('Formula', line) + clean(line) : `${found.did('FormulaUnread')}[formula]`);
  };

  const tex = node => {
    const line = oneLine(node.textContent);
    // What a script has drawn of it already stands before.
    if (node.previousElementSibling && FORMULA.test(node.previousElementSibling.getAttribute('class') ?? '') && oneLine(node.previousElementSibling.textContent) !== '') return;
    put(node, line !== '' && line.length <= 500 ? found.did('Formula', line) + line : `${found.did('FormulaUnread')}[formula]`);
  };

  const raised = (node, up) => {
    const links = [...node.querySelectorAll('a[href]')].filter(a => fragment(a) !== null);
    const label = oneLine(node.textContent);
    const marks = links.map(reference);
    if (links.length > 0 && marks.every(m => m !== null)) return void node.replaceWith(text(marks.join('')));
    if (label === '' || node.querySelector('math,img,ruby,del,s,strike')) return walk(node);
    const numbers = up ? numbersOf(label, tail, node.nextSibling?.textContent?.slice(0, 1) ?? '', n => notes.byNumber(n, node) !== undefined) : null;
    if (numbers) return void node.replaceWith(text(numbers.map(n => noteOf(notes.byNumber(n, node), label)).join('')));
    const words = scripted(label, up, tail);
    if (words === label) return walk(node);
    put(node, found.did(up ? 'Superscript' : 'Subscript', `${/[^\s]{0,12}$/.exec(tail)[0]}${words}`) + words);
  };

  const noteOf = (target, label) => (target ? note('Footnote', target.words, target.address) : found.did('NoteUnfound', label) + note('Footnote', label));

  // Null where the link is no mark of a note.
  const reference = link => {
    const label = oneLine(link.textContent);
    const name = fragment(link);
    if (name === null || !isReference(link, label, name)) return null;
    return noteOf(notes.byName(name, link) ?? notes.byNumber(label.replace(/[[\]().\s]/g, ''), link), label);
  };

  const link = node => {
    const mark = fragment(node) === null ? null : reference(node);
    if (mark !== null) return void node.replaceWith(text(mark));
    const address = fragment(node) === null ? place.resolve(node.getAttribute('href')) : undefined;
    walk(node);
    if (!address || oneLine(node.textContent) === '' || isNavigation(node, address)) return;
    const [open, close] = found.note('Link', node.getAttribute('title') || undefined, address);
    node.prepend(text(open));
    node.append(text(close));
  };

  // The name inside this page that a link leads to; null for one that leads elsewhere.
  const fragment = node => {
    const href = (node.getAttribute('href') ?? '').trim();
    const at = href.indexOf('#');
    if (at < 0 || at === href.length - 1 || (at > 0 && !place.isHere(href.slice(0, at)))) return null;
    try {
      return decodeURIComponent(href.slice(at + 1));
    } catch {
      return href.slice(at + 1);
    }
  };

  const isNavigation = (node, address) => /(^|\s)(tag|author|category|prev|next)(\s|$)/i.test(node.getAttribute('rel') ?? '') || SHARING.test(address)
    || (place.isOurs(address) && standsAlone(node));

  const ruby = node => {
    const reading = [...node.querySelectorAll('rt')].map(r => oneLine(r.textContent)).join(' ');
    for (const extra of [...node.querySelectorAll('rt,rp,rtc')]) extra.remove();
    const base = oneLine(node.textContent);
    put(node, (reading === '' ? '' : found.did('Ruby', `${base} (${reading})`)) + base);
  };

  const isFormula = node => FORMULA.test(node.getAttribute('class') ?? '') || (node.localName === 'img' && FORMULA_FILE.test(node.getAttribute('src') ?? ''));

  const picture = node => {
    const alt = oneLine(clean(node.getAttribute('alt') ?? ''));
    const within = !standsAlone(node) && INLINE_HOLDERS.test(blockOf(node)?.localName ?? '');
    if (isFormula(node) || (within && alt.length <= 200 && FORMULA_WORDS.test(alt))) {
      const words = alt.replace(/^\{\\displaystyle (.*)\}$/, '$1');
      return put(node, words === '' || words.length > 500 ? `${found.did('FormulaUnread')}[formula]` : found.did('Formula', words) + words);
    }
    if (alt !== '') node.before(text(found.did('Picture', alt)));
  };

  walk(body);
  notes.remove();
}

const INLINE_HOLDERS = /^(p|li|td|th|dd|h[1-6]|blockquote)$/;

const blockOf = node => {
  let at = node.parentElement;
  while (at && INLINE.has(at.localName)) at = at.parentElement;
  return at;
};

// Whether nothing but this element stands in its block.
function standsAlone(node) {
  for (let at = node; ; at = at.parentElement) {
    for (const side of ['previousSibling', 'nextSibling'])
      for (let next = at[side]; next; next = next[side])
        if (next.nodeType === 3 ? oneLine(next.textContent) !== '' : next.nodeType === 1 && next.localName !== 'br') return false;
        else if (next.nodeType === 1) break;
    if (!at.parentElement || !INLINE.has(at.parentElement.localName)) return true;
  }
}

function cleaned(root) {
  const walk = node => {
    for (const child of node.childNodes)
      if (child.nodeType === 1) walk(child);
      else if (child.nodeType === 3 && /[\uFDD0-\uFDDC]/.test(child.textContent)) child.textContent = clean(child.textContent);
  };
  walk(root);
}
