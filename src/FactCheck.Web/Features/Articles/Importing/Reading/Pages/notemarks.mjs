// Whether a raised or bracketed sign is the mark of a note: no figure of the text then.
const LABEL = /^\[?\(?\s*(\d{1,5}(?:\s?[,;–-]\s?\d{1,5})*|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5}|(?:note|nb|n)\.?\s?\d{1,3})\s*\)?\]?\.?$/iu;
const NAMES = /foot|note|ref|cite|fn|anm|nota|сноск|прим/i;
const UNITS = new Set(('m cm mm km dm nm µm μm ft in yd mi s h kg g l hl ha pc metre meter metres meters kilometre kilometer kilometres kilometers '
  + 'centimetre centimeter centimetres centimeters millimetres foot feet inch inches mile miles yard yards mètre mètres kilomètre kilomètres metro metros '
  + 'kilómetro kilómetros quilômetros quilómetros metri chilometri kilometern metern zentimeter м см км мм дм метр метра метрів метров кілометр кілометрів '
  + 'километров px r x y z n').split(' '));
const STOPS = /[.,;:!?…”“"’'»«›。，、！？；：」』％%؟،।]$/u;

/** Whether a link into the page is a note's mark by its label and its address. */
export function isReference(link, label, name) {
  if (/doc-noteref/.test(link.getAttribute('role') ?? '') || /noteref/.test(link.getAttribute('epub:type') ?? '')) return true;
  if (!LABEL.test(label)) return false;
  const raised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  return raised || label.startsWith('[') || NAMES.test(`${name} ${link.getAttribute('class') ?? ''} ${link.id ?? ''}`);
}

/** The numbers or signs of a mark without an address; null where the figure belongs to the words before it. */
export function numbersOf(label, before, after, known) {
  const inner = LABEL.exec(label)?.[1];
  if (!inner || /^[ivx]+$|^[a-z]/i.test(inner)) return null;
  const numbers = inner.split(/[,;]/).flatMap(range);
  if (/^\D/.test(inner)) return numbers.some(known) ? numbers : null;
  if (label.startsWith('[')) return numbers;
  if (before === '' || /\s$/.test(before)) return !/^\p{L}/u.test(after) && numbers.some(known) ? numbers : null;
  if (STOPS.test(before)) return numbers;
  if (/\d$/.test(before)) return /(^|\D)(1[5-9]|20)\d\d$/.test(before) && numbers.some(known) ? numbers : null;
  if (/[)\]]$/.test(before)) return /[([][^()[\]]*\p{L}{3}[^()[\]]*[)\]]$/u.test(before) ? numbers : null;
  const word = /[\p{L}µ]+$/u.exec(before)?.[0];
  if (!word || (UNITS.has(word.toLowerCase()) && /^[123]$/.test(inner))) return null;
  return word.length >= 3 ? numbers : numbers.some(known) && word === word.toLowerCase() ? numbers : null;
}

function range(part) {
  const [from, to] = part.trim().split(/\s?[–-]\s?/).map(Number);
  if (!Number.isFinite(from)) return [part.trim()];
  return Number.isFinite(to) && to > from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [String(from)];
}
