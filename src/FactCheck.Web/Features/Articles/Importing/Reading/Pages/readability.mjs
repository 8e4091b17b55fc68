// Reads one HTML page: {html, whole} as JSON on standard input, what was read as JSON on standard output, then it ends.
// whole: a page, of which Mozilla's Readability finds the article; otherwise pasted rich text, of which all is meant.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { blocksOf, isMenu, isSharing } from './blocks.mjs';
import { Found, oneLine, unmarked } from './findings.mjs';
import { metadataOf } from './metadata.mjs';
import { placeOf } from './place.mjs';
import { prepare } from './prepare.mjs';
import { spaced } from './tables.mjs';
import { visibleWords, wordsIn } from './words.mjs';

console.log = console.info = console.error;
const load = createRequire(join(resolve(process.argv[2]), 'index.js'));
const { parseHTML } = load('linkedom');
const { Readability } = load('@mozilla/readability');

const MOST_ELEMENTS = 100_000;
const LEAST_PART = 1 / 3;
const LEAST_BOX = 30, MOST_BOXES = 200;

// Marks are no words: Readability weighs a page by how much text and how many links it has.
class Reader extends Readability {
  _getInnerText(element, normalise) {
    return unmarked(super._getInnerText(element, normalise));
  }
}

// Menus and rows of buttons stand outside of the article, or are dropped by who looks for it: there is no place for them in it.
function sayMenus(root, found) {
  for (const child of [...root.children]) {
    if (isMenu(child, child.localName)) found.did('Navigation', child.textContent);
    else if (isSharing(child, child.localName)) {
      if (oneLine(child.textContent) !== '') found.did('ShareBar', child.textContent);
      child.remove();
    } else sayMenus(child, found);
  }
}

// Boxes that stand beside the words of the article, with what they say.
const boxesOf = root => [...root.querySelectorAll('article aside,main aside')].slice(0, MOST_BOXES)
  .map(box => oneLine(spaced(box))).filter(words => words.length >= LEAST_BOX);

function sayBoxes(boxes, blocks, found) {
  if (boxes.length === 0) return;
  const words = oneLine(blocks.map(wordsOf).join(' '));
  for (const box of boxes) if (!words.includes(box.slice(0, LEAST_BOX))) found.did('Aside', box);
}

// Tags for html, head and body may be left out; the parser does not put them in.
function parse(html) {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html>${/<(head|body)\b/i.test(html) ? html : `<head></head><body>${html}</body>`}</html>`);
  const { documentElement: root, body } = document;
  for (const stray of [...root.childNodes]) if (stray !== body && stray.localName !== 'head') body.append(stray);
  return document;
}

function decode(words) {
  return parseHTML(`<p>${words.replaceAll('<', '&lt;')}</p>`).document.querySelector('p').textContent;
}

function read({ html, whole }) {
  const document = parse(html);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return { refused: 'TooManyElements' };
  const known = metadataOf(document, decode);
  const place = placeOf(document, html, known.address);
  known.address ??= place.address;
  const found = new Found();
  prepare(document, found, place, whole);
  if (!whole) return { ...known, blocks: blocksOf(document.body, found, true), found: found.list, unread: found.unread };

  sayMenus(document.body, found);
  const boxes = boxesOf(document.body);
  const visible = visibleWords(document.body);
  const parsed = new Reader(document, { charThreshold: 500, keepClasses: true, serializer: element => element }).parse();
  const blocks = parsed ? blocksOf(parsed.content, found) : [];
  if (!blocks.some(b => wordsOf(b) !== '')) return { refused: 'NoArticle' };
  const part = visible === 0 ? 1 : Math.min(1, blocks.reduce((sum, b) => sum + wordsIn(wordsOf(b)), 0) / visible);
  sayBoxes(boxes, blocks, found);
  const own = value => (value ? unmarked(value) : undefined);
  const headline = known.headline ?? own(parsed.title);
  // The headline stands above the text; Readability leaves it out only where the page's title says the same.
  if (blocks.length > 1 && blocks[0].kind === 'Heading' && blocks[0].words.trim() === headline) blocks.shift();
  return {
    headline,
    byline: known.byline ?? own(parsed.byline),
    outlet: known.outlet ?? own(parsed.siteName),
    published: known.published ?? own(parsed.publishedTime),
    language: known.language ?? parsed.lang,
    locale: known.locale,
    address: known.address,
    part: part < LEAST_PART ? part : undefined,
    blocks,
    found: found.list,
    unread: found.unread,
  };
}

const wordsOf = block => unmarked([block.words, ...(block.rows ?? []).flatMap(r => r.cells.map(c => c.words))].join(' ').trim());

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
// Halves of characters, which JSON-LD can hold, would make JSON that nobody else reads.
const whole = (_, value) => typeof value === 'string' ? value.toWellFormed() : value;
process.stdout.write(JSON.stringify(read(JSON.parse(Buffer.concat(chunks).toString('utf8'))), whole));
