// What is found in a page; marks in its words say where, made of characters that no text may hold.
const OPENS = '\uFDD0', CLOSES = '\uFDD1', ENDS = '\uFDDC';
const MOST = 30_000;
const LONGEST = 4_000;
const MARKS = /[\uFDD0\uFDD1][\uFDD2-\uFDDB]+\uFDDC/g;

const mark = (kind, number) => kind + [...String(number)].map(d => String.fromCharCode(0xFDD2 + Number(d))).join('') + ENDS;

/** Words of a page without what would pass for a mark. */
export const clean = words => words.replace(/[\uFDD0-\uFDDC]/g, '');

export const unmarked = words => words.replace(MARKS, '');

export const marksIn = words => (words.match(MARKS) ?? []).join('');

export const oneLine = words => unmarked(words).replace(/\s+/g, ' ').trim();

export class Found {
  list = [];
  unread = 0;

  /** Something that reading did here. */
  did(kind, words) {
    return this.#add({ kind, words: cut(words) })[0];
  }

  /** A note of the writer that begins and ends at the answered marks. */
  note(note, words, address) {
    return this.#add({ note, words: cut(words), address });
  }

  #add(one) {
    if (this.list.length >= MOST) {
      this.unread++;
      return ['', ''];
    }
    this.list.push(one);
    return [mark(OPENS, this.list.length - 1), mark(CLOSES, this.list.length - 1)];
  }
}

function cut(words) {
  const line = words === undefined ? undefined : oneLine(words);
  return line?.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
