// From elements to structured text: one block a line, its kind told by the mark before it.
const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'nav', 'form', 'button', 'input', 'select', 'textarea', 'iframe', 'object',
  'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'head', 'title', 'meta', 'link', 'dialog', 'menu', 'map', 'wbr']);
const BLOCKS = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary',
  'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'center']);
const ROLES = /^(navigation|menu|menubar|toolbar|search|dialog|alertdialog|contentinfo)$/;
const SHARING = /(^|[\s_-])(share|sharing|shares|sharebar|sharedaddy|addtoany|addthis|social|social-?(bar|links|icons|media|buttons)|breadcrumbs?|skip-link)([\s_-]|$)/i;
const MARK = /^(\\|#{1,3} |- |\d{1,3}[.)] |> |\^ )/;
const DEEPEST_LIST = 4;

/** The blocks under an element, one a line. */
export function notationOf(root) {
  const lines = [];
  let words = '';

  const flush = context => {
    const line = words.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim();
    words = '';
    if (line === '') return;
    lines.push(markOf(context, line) + (context.prefix ? context.prefix.splice(0).join('') + line : line));
  };

  const walk = (node, context) => {
    if (node.nodeType === 3) {
      words += node.textContent;
      return;
    }
    if (node.nodeType !== 1) return;
    const name = node.localName;
    if (name === 'br') return brake(context);
    if (isDropped(node, name)) return;
    if (!isBlock(node, name)) {
      for (const child of node.childNodes) walk(child, context);
      return;
    }
    flush(context);
    const inner = contextOf(node, name, context);
    for (const child of node.childNodes) walk(child, inner);
    flush(inner);
  };

  // A line break parts a paragraph; a heading or a caption stays one.
  const brake = context => {
    if (context.kind === 'heading' || context.kind === 'caption') words += ' ';
    else flush(context);
  };

  walk(root, { kind: 'paragraph', depth: 0 });
  flush({ kind: 'paragraph' });
  return lines.join('\n');
}

function isDropped(node, name) {
  if (DROPPED.has(name) || node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true;
  const style = node.getAttribute('style') ?? '';
  if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/i.test(style)) return true;
  if (ROLES.test(node.getAttribute('role') ?? '')) return true;
  return isBlock(node, name) && name !== 'body' && SHARING.test(`${node.getAttribute('class') ?? ''} ${node.id ?? ''}`);
}

// Some programs paste a bold element around everything; it parts lines as what it holds.
const isBlock = (node, name) => BLOCKS.has(name) || name.includes('-');

function contextOf(node, name, outer) {
  const css = node.getAttribute('class') ?? '';
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { kind: 'heading', level: Math.min(3, Number(heading[1])), depth: outer.depth };
  if (name === 'figcaption' || name === 'caption' || /\bMsoCaption\b|\bwp-caption-text\b/.test(css)) return { kind: 'caption', depth: outer.depth };
  if (name === 'blockquote' || /\bMso(Intense)?Quote\b/.test(css)) return { kind: 'quote', depth: outer.depth };
  if (name === 'ul' || name === 'ol' || name === 'menu') {
    const first = Number.parseInt(node.getAttribute('start') ?? '1', 10);
    return { ...outer, depth: Math.min(DEEPEST_LIST, outer.depth + 1), number: name === 'ol' ? { next: Number.isFinite(first) ? first : 1 } : undefined };
  }
  if (name === 'li') {
    const prefix = outer.number ? [`${outer.number.next++}. `] : undefined;
    return { kind: 'item', depth: Math.max(1, outer.depth), numbered: Boolean(prefix), prefix };
  }
  if (/\bMsoListParagraph/.test(css)) return { kind: 'item', depth: 1 };
  if (/\bMsoTitle\b/.test(css)) return { kind: 'heading', level: 1, depth: outer.depth };
  // What follows a caption or a heading inside the same container is its own block again.
  return { ...outer };
}

function markOf(context, line) {
  switch (context.kind) {
    case 'heading': return `${'#'.repeat(context.level)} `;
    case 'item': {
      const indent = '  '.repeat(context.depth - 1);
      // The second line of a numbered item carries no number.
      return indent + (context.numbered ? (context.prefix.length > 0 ? '' : '- ') : '- ');
    }
    case 'quote': return '> ';
    case 'caption': return '^ ';
    default: return MARK.test(line) ? '\\' : '';
  }
}
