// From elements to blocks: {kind, level, words}, the marks of what was found still in their words.
import { marksIn, oneLine, unmarked } from './findings.mjs';
import { isData, rowsOf } from './tables.mjs';

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'nav', 'form', 'button', 'input', 'select', 'textarea', 'iframe', 'object',
  'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'head', 'title', 'meta', 'link', 'dialog', 'menu', 'map', 'wbr']);
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'center']);
const ROLES = /^(navigation|menu|menubar|toolbar|search|dialog|alertdialog|contentinfo)$/;
const CREDIT = /(^|[\s_-])(credits?|copyright|byline|attribution)([\s_-]|$)/i;
const MENU = /^(navigation|menu|menubar|toolbar)$/;
const SHARING = /(^|[\s_-])(share|sharing|shares|sharebar|sharedaddy|addtoany|addthis|social|social-?(bar|links|icons|media|buttons)|breadcrumbs?|skip-link)([\s_-]|$)/i;
const LONGEST_SHARING = 400, LONGEST_LINE = 150, LONGEST_SEAM = 80;
const DEEPEST_LIST = 4;

/** The blocks under an element. */
export function blocksOf(root, found, saysMenus = false) {
  const blocks = [];
  let words = '';

  const flush = context => {
    const line = words.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim();
    const bare = unmarked(line).trim();
    // Marks without words wait for the words after them.
    words = bare === '' ? marksIn(line) : '';
    if (bare === '') return;
    const first = context.prefix?.splice(0).join('') ?? '';
    blocks.push({ kind: context.kind, level: context.level ?? 0, words: first + line });
  };

  const walk = (node, context) => {
    if (node.nodeType === 3) return plain(node.textContent, context);
    if (node.nodeType !== 1) return;
    const name = node.localName;
    if (name === 'br') return brake(context);
    if (isDropped(node, name)) return void (words += saysMenus && isMenu(node, name) ? found.did('Navigation', node.textContent) : '');
    if (isSharing(node, name)) return void (words += found.did('ShareBar', node.textContent));
    if (name === 'table' && isData(node)) return table(node, context);
    if (!isBlock(node, name)) {
      // Styles set a credit apart from the words before it.
      if (CREDIT.test(node.getAttribute('class') ?? '') && /[\p{L}\p{N}]$/u.test(unmarked(words.slice(-LONGEST_SEAM)))) words += ' ';
      for (const child of node.childNodes) walk(child, context);
      return;
    }
    flush(context);
    const inner = contextOf(node, name, context);
    for (const child of node.childNodes) walk(child, inner);
    flush(inner);
  };

  // Lines that are set as they are typed stay lines.
  const plain = (text, context) => {
    const lines = context.typed ? text.split('\n') : [text];
    lines.forEach((line, at) => {
      if (at > 0) flush(context);
      words += line;
    });
  };

  const table = (node, context) => {
    flush(context);
    const { caption, rows } = rowsOf(node);
    if (oneLine(caption) !== '') {
      words = caption;
      flush({ kind: 'Caption' });
    }
    const before = words + found.did('Table', rows[0]?.cells.map(c => oneLine(c.words)).filter(w => w !== '').join(' · '));
    words = '';
    blocks.push({ kind: context.kind === 'ListItem' || context.kind === 'Quote' ? context.kind : 'Paragraph', level: context.level ?? 0, words: before, rows });
  };

  // A line break parts a paragraph; a heading or a caption stays one.
  const brake = context => {
    if (context.kind === 'Heading' || context.kind === 'Caption') words += ' ';
    else flush(context);
  };

  walk(root, { kind: 'Paragraph', depth: 0 });
  flush({ kind: 'Paragraph' });
  if (words !== '') blocks.push({ kind: 'Paragraph', level: 0, words });
  return blocks;
}

const isDropped = (node, name) => DROPPED.has(name) || ROLES.test(node.getAttribute('role') ?? '');

/** Whether an element is a menu, and says anything. */
export const isMenu = (node, name) => (name === 'nav' || name === 'menu' || MENU.test(node.getAttribute('role') ?? '')) && oneLine(node.textContent) !== '';

export function isSharing(node, name) {
  if (!isBlock(node, name) || name === 'body' || !SHARING.test(`${node.getAttribute('class') ?? ''} ${node.id ?? ''}`)) return false;
  const words = oneLine(node.textContent);
  return words.length < LONGEST_SHARING && !node.querySelector('article,main,h1,[itemprop=articleBody]')
    && ![...node.querySelectorAll('p')].some(p => oneLine(p.textContent).length > LONGEST_LINE);
}

// Some programs paste a bold element around everything; it parts lines as what it holds.
const isBlock = (node, name) => BLOCKS.has(name) || name.includes('-');

// A list may count backwards, and with letters or Roman figures.
function countOf(list) {
  const down = list.hasAttribute('reversed');
  const first = Number.parseInt(list.getAttribute('start') ?? '', 10);
  const items = [...list.children].filter(c => c.localName === 'li').length;
  return { next: Number.isFinite(first) ? first : down ? items : 1, step: down ? -1 : 1, form: list.getAttribute('type') ?? '1' };
}

function numbered(count) {
  const number = count.next;
  count.next += count.step;
  const letters = /^[aA]$/.test(count.form) && number > 0 && number <= 26 ? String.fromCharCode(96 + number)
    : /^[iI]$/.test(count.form) && number > 0 && number < 400 ? roman(number) : String(number);
  return /^[AI]$/.test(count.form) ? letters.toUpperCase() : letters;
}

function roman(number) {
  let [left, words] = [number, ''];
  for (const [value, sign] of [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']])
    for (; left >= value; left -= value) words += sign;
  return words;
}

function contextOf(node, name, outer) {
  const css = node.getAttribute('class') ?? '';
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'Heading', level: Math.min(3, Number(heading[1])), depth: outer.depth };
  if (name === 'figcaption' || name === 'caption' || /\bMsoCaption\b|\bwp-caption-text\b/.test(css)) return { kind: 'Caption', depth: outer.depth };
  if (name === 'blockquote' || /\bMso(Intense)?Quote\b/.test(css)) return { kind: 'Quote', depth: outer.depth };
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    return { ...outer, depth: Math.min(DEEPEST_LIST, outer.depth + 1), number: name === 'ol' ? countOf(node) : undefined };
  }
  if (name === 'li') {
    const depth = Math.max(1, outer.depth);
    const own = Number.parseInt(node.getAttribute('value') ?? '', 10);
    if (outer.number && own >= 0) outer.number.next = own;
    return { kind: 'ListItem', level: depth - 1, depth, prefix: outer.number ? [`${numbered(outer.number)}. `] : undefined };
  }
  if (name === 'pre') return { ...outer, typed: true };
  if (/\bMsoListParagraph/.test(css)) return { kind: 'ListItem', level: 0, depth: 1 };
  if (/\bMsoTitle\b/.test(css)) return { kind: 'Heading', level: 1, depth: outer.depth };
  // What follows a caption or a heading inside the same container is its own block again.
  return { ...outer };
}
