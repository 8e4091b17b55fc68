// Reads one HTML page: {html, whole} as JSON on standard input, what was read as JSON on standard output, then it ends.
// whole: a page, of which Mozilla's Readability finds the article; otherwise pasted rich text, of which all is meant.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { blocksOf } from './blocks.mjs';
import { Found, unmarked } from './findings.mjs';
import { metadataOf } from './metadata.mjs';
import { placeOf } from './place.mjs';
import { prepare } from './prepare.mjs';
import { visibleWords, wordsIn } from './words.mjs';

console.log = console.info = console.error;
const load = createRequire(join(resolve(process.argv[2]), 'index.js'));
const { parseHTML } = load('linkedom');
const { Readability } = load('@mozilla/readability');

const MOST_ELEMENTS = 100_000;
const LEAST_PART = 1 / 3;

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
  prepare(document, found, place);
  if (!whole) return { ...known, blocks: blocksOf(document.body, found), found: found.list, unread: found.unread };

  const visible = visibleWords(document.body);
  const parsed = new Readability(document, { charThreshold: 500, keepClasses: true, serializer: element => element }).parse();
  const blocks = parsed ? blocksOf(parsed.content, found) : [];
  if (!blocks.some(b => unmarked(b.words) !== '')) return { refused: 'NoArticle' };
  const part = visible === 0 ? 1 : Math.min(1, blocks.reduce((sum, b) => sum + wordsIn(unmarked(b.words)), 0) / visible);
  const own = value => (value ? unmarked(value) : undefined);
  return {
    headline: known.headline ?? own(parsed.title),
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

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
// Halves of characters, which JSON-LD can hold, would make JSON that nobody else reads.
const whole = (_, value) => typeof value === 'string' ? value.toWellFormed() : value;
process.stdout.write(JSON.stringify(read(JSON.parse(Buffer.concat(chunks).toString('utf8'))), whole));
