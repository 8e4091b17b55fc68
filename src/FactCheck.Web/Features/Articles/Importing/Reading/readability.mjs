// Reads one HTML page: {html, whole} as JSON on standard input, what was read as JSON on standard output, then it ends.
// whole: a page, of which Mozilla's Readability finds the article; otherwise pasted rich text, of which all is meant.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { notationOf } from './notation.mjs';
import { metadataOf } from './metadata.mjs';

console.log = console.info = console.error;
const load = createRequire(join(resolve(process.argv[2]), 'index.js'));
const { parseHTML } = load('linkedom');
const { Readability } = load('@mozilla/readability');

const MOST_ELEMENTS = 100_000;

// Tags for html, head and body may be left out; the parser does not put them in.
function parse(html) {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html>${/<(head|body)\b/i.test(html) ? html : `<head></head><body>${html}</body>`}</html>`);
  const { documentElement: root, body } = document;
  for (const stray of [...root.childNodes]) if (stray !== body && stray.localName !== 'head') body.append(stray);
  return document;
}

function read({ html, whole }) {
  const document = parse(html);
  if (document.querySelectorAll('*').length > MOST_ELEMENTS) return { refused: 'TooManyElements' };
  const known = metadataOf(document);
  if (!whole) return { ...known, notation: notationOf(document.body) };

  const parsed = new Readability(document, { charThreshold: 200, keepClasses: true, serializer: element => element }).parse();
  const notation = parsed ? notationOf(parsed.content) : '';
  if (notation === '') return { refused: 'NoArticle' };
  return {
    headline: known.headline ?? parsed.title,
    byline: known.byline ?? parsed.byline,
    outlet: known.outlet ?? parsed.siteName,
    published: known.published ?? parsed.publishedTime,
    language: known.language ?? parsed.lang,
    address: known.address,
    notation,
  };
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
// Halves of characters, which JSON-LD can hold, would make JSON that nobody else reads.
const whole = (_, value) => typeof value === 'string' ? value.toWellFormed() : value;
process.stdout.write(JSON.stringify(read(JSON.parse(Buffer.concat(chunks).toString('utf8'))), whole));
