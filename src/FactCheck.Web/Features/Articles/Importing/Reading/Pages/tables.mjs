// Tables of figures, one line a row; a table that only lays out a page is no such table.
import { oneLine, unmarked } from './findings.mjs';

const LONGEST_CELL = 300, MOST_COLUMNS = 200, MOST_ROWS = 20_000;
const NO_CELL = 'table,article,main,h1,h2,h3,ul,ol,blockquote,figure,form';

export function isData(table) {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '')) return false;
  const rows = rowElements(table);
  if (!rows.some(r => cells(r).length > 1)) return false;
  return rows.every(r => cells(r).every(c => oneLine(c.textContent).length <= LONGEST_CELL && (c.localName === 'th' || !c.querySelector(NO_CELL))));
}

/** The words of each row; a cell that reaches over several rows stands in each of them. */
export function rowsOf(table) {
  const reaching = new Map();
  const rows = rowElements(table).slice(0, MOST_ROWS).map(row => {
    const line = [];
    let column = 0;
    const reach = () => {
      for (let from; (from = reaching.get(column))?.left > 0; column += from.span) {
        line.push(from.words);
        from.left--;
      }
    };
    for (const cell of cells(row)) {
      reach();
      if (column > MOST_COLUMNS) break;
      const words = wordsIn(cell);
      line.push(words);
      const [span, down] = [number(cell, 'colspan', MOST_COLUMNS), number(cell, 'rowspan', MOST_ROWS)];
      if (down > 1 && oneLine(words) !== '') reaching.set(column, { words: oneLine(words), left: down - 1, span });
      column += span;
    }
    reach();
    while (line.length > 0 && oneLine(line[0]) === '' && unmarked(line[0]) === line[0]) line.shift();
    while (line.length > 0 && oneLine(line.at(-1)) === '' && unmarked(line.at(-1)) === line.at(-1)) line.pop();
    return line.join(' · ');
  });
  return { caption: table.querySelector('caption')?.textContent ?? '', rows: rows.filter(r => r !== '') };
}

const rowElements = table => [...table.querySelectorAll('tr')];

const cells = row => [...row.children].filter(c => c.localName === 'td' || c.localName === 'th');

function wordsIn(cell) {
  const copy = [...cell.querySelectorAll('br,p,div,li')].length > 0 ? spaced(cell) : cell.textContent;
  return copy.replace(/\s+/g, ' ').trim();
}

// Lines inside a cell stay parted.
function spaced(node) {
  let words = '';
  for (const child of node.childNodes)
    if (child.nodeType === 3) words += child.textContent;
    else if (child.nodeType === 1) words += /^(br|p|div|li)$/.test(child.localName) ? ` ${spaced(child)} ` : /^(script|style|button)$/.test(child.localName) ? '' : spaced(child);
  return words;
}

const number = (cell, name, most) => Math.min(most, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
