// The typesetter: one report in, one PDF out, over length-prefixed frames on standard input and output.
// Request: 4 bytes length, JSON {report, attachments}. Answer: 4 bytes length, 1 byte status (0 done, 1 refused), body.
// It ends when standard input ends. Nothing but frames is ever written to standard output.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

console.log = console.info = console.error;

// Ctrl+C reaches every process of a terminal; the program decides what becomes of the report in work, and closes the pipe.
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM']) process.on(signal, () => {});

const here = dirname(fileURLToPath(import.meta.url));
const modules = resolve(process.argv[2]);
const { NodeCompiler, PdfStandard } = createRequire(join(modules, 'index.js'))('@myriaddreamin/typst-ts-node-compiler');

const root = resolve('/report');
const folder = join(here, 'report');
// At the root: an attachment is named by its path from there.
const template = join(root, 'report.typ');
const data = join(root, 'data.json');
const logo = join(root, 'logo');

function prepare(fonts) {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: fonts.map(font => readFileSync(join(modules, '@expo-google-fonts', font))) }],
  });
  for (const file of readdirSync(folder)) compiler.addSource(join(root, file), readFileSync(join(folder, file), 'utf8'));
  return compiler;
}

// Chinese, Japanese and Korean need a hundred megabytes of faces: they are read with the first report that may need them.
const fonts = JSON.parse(readFileSync(join(here, 'fonts.json'), 'utf8'));
const western = prepare(fonts.filter(font => !/^noto-serif-(sc|tc|jp|kr)\//.test(font)));
let whole;
const needsNone = /^[\u0000-\u10ff\u1e00-\u206f\u20a0-\u20bf]*$/;

/** The messages of a diagnostic, whether it came as an object or as the text of an exception. */
function messages(problem) {
  const listed = Array.isArray(problem) ? problem.map(d => d.message).filter(Boolean) : [];
  if (listed.length > 0) return listed.join('; ');
  const text = String(problem?.message ?? problem);
  const quoted = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(m => m[1].replaceAll('\\"', '"').replaceAll('\\`', '`'));
  return quoted.length > 0 ? quoted.join('; ') : text;
}

function typeset(job) {
  const { report } = JSON.parse(job);
  if (needsNone.test(JSON.stringify(report ?? null))) {
    try {
      return typesetWith(western, job, report);
    } catch {
      // A sign that none of these faces has; else the second try says what is wrong.
    }
  }
  return typesetWith(whole ??= prepare(fonts), job, report);
}

function typesetWith(compiler, job, report) {
  try {
    compiler.mapShadow(data, job);
    // The template cannot read Base64.
    compiler.mapShadow(logo, Buffer.from(report?.brand?.logo ?? '', 'base64'));
    const compiled = compiler.compile({ mainFilePath: template, resetRead: true });
    if (compiled.hasError() || !compiled.result) throw new Error(messages(compiler.fetchDiagnostics(compiled.takeError())));
    return compiler.pdf(compiled.result, { pdfStandard: PdfStandard.A_3a });
  } finally {
    compiler.evictCache(0);
  }
}

function answer(status, body) {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length + 1, 0);
  head[4] = status;
  process.stdout.write(head);
  process.stdout.write(body);
}

let waiting = [], held = 0;
process.stdin.on('data', chunk => {
  waiting.push(chunk);
  held += chunk.length;
  for (;;) {
    if (held < 4) return;
    if (waiting[0].length < 4) waiting = [Buffer.concat(waiting)];
    const length = waiting[0].readUInt32BE(0);
    if (held < 4 + length) return;
    const all = Buffer.concat(waiting);
    const job = Buffer.from(all.subarray(4, 4 + length));
    waiting = [all.subarray(4 + length)];
    held = waiting[0].length;
    try {
      answer(0, typeset(job));
    } catch (problem) {
      answer(1, Buffer.from(messages(problem), 'utf8'));
    }
  }
});

// Compiling blocks this thread, which then cannot see its input end; a second one ends the process if the program is gone.
const watch = "const { ppid } = process; setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGKILL'), 500);";
new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 } }).unref();
