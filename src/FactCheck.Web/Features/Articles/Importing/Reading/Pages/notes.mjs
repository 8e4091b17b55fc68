// The notes at the foot of a page: found by the address of their mark, or by their number where marks have none.
import { oneLine } from './findings.mjs';

const LONGEST = 4_000, MOST_NUMBERED = 12_000;
const HEADING = new RegExp('^(foot ?notes?|end ?notes?|notes?|references?|citations?|sources?|notes and references|fu(ß|ss)noten|anmerkungen|'
  + 'einzelnachweise|quellen|références|notes et références|notas|referencias|referências|fuentes|note|riferimenti|noten|voetnoten|przypisy|'
  + 'примітки|джерела|примечания|сноски|источники|бележки|poznámky|reference|noter|viitteet|jegyzetek|notlar|dipnotlar|kaynaklar|σημειώσεις|'
  + 'παραπομπές|הערות|הערות שוליים|ملاحظات|هوامش|مراجع|المراجع|टिप्पणियाँ|संदर्भ|脚注|注釈|出典|注释|註釋|参考资料|參考資料|각주|주석)[:.]?$', 'iu');
const HOLDER = /(^|[\s_-])(foot-?notes?|end-?notes?|references|reflist|notes|citations|fn|ftn)([\s_-]|$)/i;
const NUMBER = /^\s*(?:\[(\d{1,4})\]|(\d{1,4})(?=[\s.):\u00a0])|([*†‡§¶]{1,3})(?=[\s\p{L}\u00a0])|([a-z])(?=[\s.):\u00a0]))/u;
const LEADING = /^(?:[\s^↑↩︎]|\[?\d{1,4}[\].):]*(?=\s)|\[\d{1,4}\]|[*†‡§¶]{1,3}(?=[\s\p{L}]))+/u;
const LETTER = /^\s*[a-z][.):]*\s+/;
const ITEMS = 'li,p,dd,aside,tr,div,section';

export class Notes {
  #order = new Map();
  #named = new Map();
  #numbered = new Map();
  #kept = new Map();
  #unfit = new Set();

  constructor(body, resolve) {
    this.resolve = resolve;
    for (const element of body.querySelectorAll('*')) {
      this.#order.set(element, this.#order.size);
      for (const name of [element.id, element.getAttribute('name')]) if (name && !this.#named.has(name)) this.#named.set(name, element);
      if (this.#numbered.size < MOST_NUMBERED) this.#number(element);
    }
  }

  /** The note that a mark's address leads to; it stands after the mark. */
  byName(name, mark) {
    const target = this.#named.get(name);
    return target && this.#fits(this.#item(target), mark);
  }

  /** The note of this number or sign that stands after a mark. */
  byNumber(number, mark) {
    for (const item of this.#numbered.get(number) ?? []) {
      const note = this.#fits(item, mark);
      if (note) return note;
    }
    return undefined;
  }

  isKept = element => this.#kept.has(element);

  /** Takes the notes that were kept out of the page, with lists and headings that held nothing else. */
  remove(found) {
    for (const list of new Set([...this.#kept.keys()].map(e => e.parentElement).filter(p => p?.localName === 'ol'))) numberItems(list);
    const holders = new Map();
    for (const element of this.#kept.keys()) {
      if (element.localName === 'dd' && element.previousElementSibling?.localName === 'dt') element.previousElementSibling.remove();
      if (element.parentElement && !holders.has(element.parentElement)) holders.set(element.parentElement, this.#kept.get(element).words);
      element.remove();
    }
    for (const [holder, first] of holders) {
      found.did('NoteList', first);
      this.#removeEmpty(holder);
    }
    for (const heading of this.#headings) if (heading.parentElement && !follows(heading)) heading.remove();
  }

  #headings = [];

  #removeEmpty(holder) {
    let parent = holder;
    while (parent.parentElement && parent.localName !== 'body' && oneLine(parent.textContent) === '') {
      const [empty, before] = [parent, parent.previousElementSibling];
      parent = parent.parentElement;
      empty.remove();
      if (before) this.#removeHeading(before);
    }
    if (parent.children.length === 1) this.#removeHeading(parent.children[0]);
  }

  #removeHeading(element) {
    if (/^h[1-6]$|^p$|^div$|^hr$/.test(element.localName) && (HEADING.test(oneLine(element.textContent)) || element.localName === 'hr')) element.remove();
  }

  #number(element) {
    const name = element.localName;
    if (/^h[1-6]$/.test(name) && HEADING.test(oneLine(opening(element, 80)))) this.#headings.push(element);
    if (name === 'ol' && this.#isList(element)) {
      let next = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1;
      for (const item of element.children) if (item.localName === 'li') this.#put(String(next++), item);
    } else if (/^(p|li|dd|div|td)$/.test(name)) {
      const number = NUMBER.exec(opening(element));
      if (number && (number[1] || number[3] || startsRaised(element))) this.#put(number[1] ?? number[2] ?? number[3] ?? number[4], element);
    }
  }

  #put(number, item) {
    if (!this.#numbered.has(number)) this.#numbered.set(number, []);
    this.#numbered.get(number).push(item);
  }

  #isList(list) {
    for (let at = list, up = 0; at && up < 3 && at.localName !== 'body'; at = at.parentElement, up++) {
      if (HOLDER.test(`${at.getAttribute('class') ?? ''} ${at.id ?? ''}`) || /doc-(endnotes|footnotes?)/.test(at.getAttribute('role') ?? '')) return true;
      const before = at.previousElementSibling;
      if (before && HEADING.test(oneLine(opening(before, 80)))) return true;
    }
    return false;
  }

  // A place inside a note stands for all of it when the note begins there.
  #item(target) {
    if (target.localName === 'dt') return target.nextElementSibling;
    const item = target.matches(ITEMS) ? target : target.closest('li,p,dd,aside,tr,div');
    if (!item || item === target) return item;
    return opening(item).trimStart().startsWith(opening(target).trim()) ? outer(item) : undefined;
  }

  #fits(item, mark) {
    if (!item || !this.#order.has(item) || this.#order.get(item) <= this.#order.get(mark) || item.contains(mark) || this.#unfit.has(item)) return undefined;
    const kept = this.#kept.get(item);
    if (kept) return kept;
    const long = item.textContent.length > 2 * LONGEST || item.querySelector('h1,article,main') !== null;
    const words = long ? '' : wordsOf(item);
    if (words === '' || words.length > LONGEST) {
      this.#unfit.add(item);
      return undefined;
    }
    const address = [...item.querySelectorAll('a[href]')].map(a => this.resolve(a.getAttribute('href'))).find(Boolean);
    const note = { words, address };
    this.#kept.set(item, note);
    return note;
  }
}

// Those that stay keep their numbers.
function numberItems(list) {
  let next = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
  for (const item of list.children) if (item.localName === 'li') item.setAttribute('value', item.getAttribute('value') ?? String(next++));
}

// A list's item that holds one paragraph is the note.
const outer = item => (item.parentElement?.localName === 'li' && item.parentElement.children[0] === item ? item.parentElement : item);

const follows = heading => {
  const next = heading.nextElementSibling;
  return next && !/^h[1-6]$/.test(next.localName);
};

function opening(element, most = 8) {
  let words = '';
  const take = node => {
    for (const child of node.childNodes) {
      if (words.trim().length > most) return;
      if (child.nodeType === 3) words += child.textContent.slice(0, 100);
      else if (child.nodeType === 1) take(child);
    }
  };
  take(element);
  return words;
}

function startsRaised(element) {
  const first = [...element.childNodes].find(c => c.nodeType === 1 || c.textContent.trim() !== '');
  return first?.nodeType === 1 && (first.localName === 'sup' || first.querySelector('sup') !== null || /^#/.test(first.getAttribute('href') ?? ''));
}

function wordsOf(item) {
  const copy = item.cloneNode(true);
  for (const link of [...copy.querySelectorAll('a[href^="#"],.mw-cite-backlink,[role=doc-backlink],script,style')]) link.remove();
  return (startsRaised(item) ? oneLine(copy.textContent).replace(LETTER, '') : oneLine(copy.textContent)).replace(LEADING, '').replace(/[\s↩︎↑^]+$/u, '').trim();
}
