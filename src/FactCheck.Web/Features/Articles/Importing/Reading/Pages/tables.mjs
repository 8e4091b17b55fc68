// Tables of figures, row by row; a table that only lays out a page is no such table.
import { oneLine } from './findings.mjs';

const LONGEST_CELL = 300, MOST_COLUMNS = 200, MOST_ROWS = 20_000, MOST_REPEATED = 200_000;
const NO_CELL = 'table,article,main,h1,h2,h3,ul,ol,blockquote,figure,form';

export function isData(table) {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = rowElements(table);
  if (!rows.some(r => cells(r).length > 1)) return false;
  return rows.every(r => cells(r).every(c => oneLine(c.textContent).length <= LONGEST_CELL && (c.localName === 'th' || !c.querySelector(NO_CELL))));
}

/** The cells of each row with their columns; a cell that reaches over several rows stands in each of them. */
export function rowsOf(table) {
  const reaching = new Map();
  let left = MOST_REPEATED;
  const rows = rowElements(table).slice(0, MOST_ROWS).map(row => {
    const line = [];
    let column = 0;
    const reach = () => {
      for (let from; (from = reaching.get(column))?.left > 0; column += from.span) {
        left -= from.words.length;
        line.push({ column, span: from.span, words: left < 0 ? '' : from.words });
        from.left--;
      }
    };
    const own = cells(row);
    for (const cell of own) {
      reach();
      if (column > MOST_COLUMNS) break;
      const words = wordsIn(cell);
      const [span, down] = [number(cell, 'colspan', MOST_COLUMNS), number(cell, 'rowspan', MOST_ROWS)];
      line.push({ column, span, words });
      if (down > 1 && oneLine(words) !== '') reaching.set(column, { words: oneLine(words), left: down - 1, span });
      column += span;
    }
    reach();
    return { cells: line, isHead: row.parentElement.localName === 'thead' || (own.length > 1 && own.every(c => c.localName === 'th')) };
  });
  return { caption: table.querySelector('caption')?.textContent ?? '', rows: rows.filter(r => r.cells.some(c => c.words !== '')) };
}

const rowElements = table => [...table.querySelectorAll('tr')];

const cells = row => [...row.children].filter(c => c.localName === 'td' || c.localName === 'th');

function wordsIn(cell) {
  const copy = [...cell.querySelectorAll('br,p,div,li')].length > 0 ? spaced(cell) : cell.textContent;
  return copy.replace(/\s+/g, ' ').trim();
}

/** The words of an element; lines inside of it stay parted. */
export function spaced(node) {
  let words = '';
  for (const child of node.childNodes)
    if (child.nodeType === 3) words += child.textContent;
    else if (child.nodeType === 1) words += /^(br|p|div|li|h[1-6]|td|th|dt|dd)$/.test(child.localName) ? ` ${spaced(child)} ` : /^(script|style|button)$/.test(child.localName) ? '' : spaced(child);
  return words;
}

const number = (cell, name, most) => Math.min(most, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
