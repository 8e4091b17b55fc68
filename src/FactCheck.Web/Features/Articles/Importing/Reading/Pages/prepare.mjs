// Goes through a page once, before the article is looked for: what readers do not see leaves it, what they see otherwise becomes text, and
// marks in the text say where.
import { blockOf, cleaned, embeddedName, INLINE, INLINE_HOLDERS, isFraction, isRemark, quoted, standsAlone } from './elements.mjs';
import { clean, oneLine, unmarked } from './findings.mjs';
import { formulaOf } from './formulas.mjs';
import { lineOf } from './latex.mjs';
import { Notes } from './notes.mjs';
import { isReference, isRemarkOf, LOCATOR, numbersOf } from './notemarks.mjs';
import { SHARING } from './place.mjs';
import { scripted } from './scripts.mjs';
import { isHidden, styleOf, stylesOf } from './styles.mjs';

const PASSED = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select']);
const EMBEDDED = new Set(['svg', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video']);
const FORMULA = /(^|[\s_-])(math|tex|latex|mathjax|katex|formula|equation|mwe-math[\w-]*)([\s_-]|$)/i;
const FORMULA_FILE = /latex|mathtex|mathjax|codecogs|\/math\/|equation|formula/i;
// Words of four letters are a description.
const FORMULA_WORDS = /^(?!.*\p{L}{4}).*([=±×÷≤≥≈∑√∫^]|\d\s*[-+*/]\s*\d)|\\[a-z]/u;
const LONGEST_TAIL = 60, LONGEST_WRITTEN = 500;

export function prepare(document, found, place, whole) {
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
      else if (child.nodeType === 8 && !whole && isRemark(child.textContent)) child.replaceWith(text(found.did('Hidden')));
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
    if (isHidden(node, style, all, whole)) return hidden(node);
    // What a script would show is shown.
    if (style.hidden) node.removeAttribute('style');
    if (name === 'del' || name === 's' || name === 'strike' || style.struck) return struck(node);
    if (name === 'sup' || name === 'sub' || style.align) return raised(node, name === 'sup' || (name !== 'sub' && style.align === 'super'));
    if (name === 'a') return link(node);
    if (name === 'ruby') return ruby(node);
    if (name === 'img') return picture(node);
    if (EMBEDDED.has(name)) return embedded(node, embeddedName(node, place.resolve));
    if (name === 'q') quoted(node);
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

  const embedded = (node, shown) => shown && node.before(text(found.did('Embedded', shown)));

  const struck = node => {
    const words = oneLine(node.textContent);
    node.replaceWith(text(words === '' ? '' : found.did('StruckOut', words)));
  };

  const formula = (node, math) => {
    const line = math && formulaOf(math);
    put(node, line ? found.did('Formula', line) + apart(clean(line), node) : `${found.did('FormulaUnread')}[formula]`);
  };

  // Two figures that only their looks keep apart must not become one.
  const apart = (line, node) => (/\d$/.test(tail) && /^\d/.test(line) ? ' ' : '') + line + (/\d$/.test(line) && /^\d/.test(node.nextSibling?.textContent ?? '') ? ' ' : '');

  const tex = node => {
    const line = oneLine(node.textContent);
    // What a script has drawn of it already stands before.
    if (node.previousElementSibling && FORMULA.test(node.previousElementSibling.getAttribute('class') ?? '') && oneLine(node.previousElementSibling.textContent) !== '') return;
    written(node, line);
  };

  const written = (node, source) => {
    const line = source === '' || source.length > LONGEST_WRITTEN ? '' : source.includes('\\') ? lineOf(source) : source;
    put(node, line === '' ? `${found.did('FormulaUnread')}[formula]` : found.did('Formula', line) + apart(line, node));
  };

  const raised = (node, up) => {
    const links = [...node.querySelectorAll('a[href]')].filter(a => fragment(a) !== null);
    const label = oneLine(node.textContent);
    const marks = links.map(reference);
    if (links.length > 0 && marks.every(m => m !== null)) return void node.replaceWith(text(marks.join('')));
    if (up && isFraction(node, label)) return fraction(node, label);
    if (label === '' || node.querySelector('math,img,ruby,del,s,strike')) return walk(node);
    if (up && LOCATOR.test(label)) return void node.replaceWith(text(noteOf(undefined, label)));
    const numbers = up ? numbersOf(label, tail, node.nextSibling?.textContent?.slice(0, 1) ?? '', n => notes.byNumber(n, node) !== undefined) : null;
    if (numbers) return void node.replaceWith(text(numbers.map(n => noteOf(notes.byNumber(n, node), label)).join('')));
    const words = scripted(label, up, tail);
    if (words === label) return walk(node);
    put(node, found.did(up ? 'Superscript' : 'Subscript', `${/[^\s]{0,12}$/.exec(tail)[0]}${words}`) + words);
  };

  // Four and a half is neither forty-one halves nor four to the first.
  const fraction = (node, over) => {
    const [stroke, below] = [node.nextSibling, node.nextElementSibling];
    const line = `${over}/${oneLine(below.textContent)}`;
    stroke.textContent = '';
    below.textContent = '';
    put(node, found.did('Superscript', line) + (/\d$/.test(tail) ? ' ' : '') + line);
  };

  const noteOf = (target, label, kind = 'Footnote') => (target ? note(kind, target.words, target.address) : found.did('NoteUnfound', label) + note(kind, label));

  // Null where the link is no mark of a note.
  const reference = link => {
    const label = oneLine(link.textContent);
    const name = fragment(link);
    if (name === null) return null;
    if (isRemarkOf(name)) return noteOf(notes.byName(name, link), label, 'Comment');
    if (!isReference(link, label, name)) return null;
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
      return written(node, alt);
    }
    if (alt !== '') node.before(text(found.did('Picture', alt)));
  };

  walk(body);
  notes.remove(found);
}
