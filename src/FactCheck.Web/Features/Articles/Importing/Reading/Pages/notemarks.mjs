// Whether a raised or bracketed sign is the mark of a note: no figure of the text then.
const LABEL = /^\[?\(?\s*(\d{1,5}(?:\s?[,;–-]\s?\d{1,5})*|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5}|(?:note|nb|n)\.?\s?\d{1,3})\s*\)?\]?\.?$/iu;
const NAMES = /foot|note|ref|cite|fn|anm|nota|сноск|прим/i;
const UNITS = new Set(('m cm mm km dm nm µm μm ft in yd mi s h kg g l hl ha pc metre meter metres meters kilometre kilometer kilometres kilometers '
  + 'centimetre centimeter centimetres centimeters millimetres foot feet inch inches mile miles yard yards mètre mètres kilomètre kilomètres metro metros '
  + 'kilómetro kilómetros quilômetros quilómetros metri chilometri kilometern metern zentimeter м см км мм дм метр метра метрів метров кілометр кілометрів '
  + 'километров px r x y z n').split(' '));
const STOPS = /[.,;:!?…”“"’'»«›。，、！？；：」』％%؟،।]$/u;

/** The page of a note that the text gives beside its mark. */
export const LOCATOR = /^:\s?[\divxlc]{1,6}(\s?[,–-]\s?[\divxlc]{1,6})*$/i;

/** Whether an address is that of a comment, as office programs write them into pages. */
export const isRemarkOf = name => /^_?(msocom|cmnt)_?\d/.test(name);

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
  if (/^\[[^[\]]{1,40}\]$/.test(label) && !/\d/.test(label)) return [label];
  if (inner && /^[a-z]$/.test(inner)) return isLettered(inner, before, known) ? [inner] : null;
  if (!inner || /^[ivx]+$|^[a-z]/i.test(inner)) return null;
  const numbers = inner.split(/[,;]/).flatMap(range);
  if (/^\D/.test(inner)) return numbers.some(known) ? numbers : null;
  if (label.startsWith('[')) return numbers;
  if (before === '' || /\s$/.test(before)) return !/^\p{L}/u.test(after) && numbers.some(known) ? numbers : null;
  if (STOPS.test(before)) return numbers;
  if (/\d$/.test(before)) return /(^|\D)(1[5-9]|20)\d\d$/.test(before) && numbers.some(known) ? numbers : null;
  if (/[)\]]$/.test(before)) return /[([][^()[\]]*\p{L}{3}[^()[\]]*[)\]]$/u.test(before) ? numbers : null;
  const word = /[\p{L}µ]+$/u.exec(before)?.[0];
  if (!word) return numbers.some(known) ? numbers : null;
  if (UNITS.has(word.toLowerCase()) && /^[123]$/.test(inner)) return null;
  return word.length >= 3 ? numbers : numbers.some(known) && word === word.toLowerCase() ? numbers : null;
}

// A letter marks a note after a stop or a whole word, and after a figure that is no ordinal or where such a note is known.
function isLettered(letter, before, known) {
  if (/[.!?”"。]$/.test(before)) return true;
  if (/\d$/.test(before)) return known(letter) || /\d[.,]\d+$/.test(before);
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  const shortened = word.length <= 4 && /^\p{Lu}/u.test(word) && /[aoe]/.test(letter);
  return word.length >= 3 && !/^[IVXLCDM]+$/.test(word) && !shortened;
}

function range(part) {
  const [from, to] = part.trim().split(/\s?[–-]\s?/).map(Number);
  if (!Number.isFinite(from)) return [part.trim()];
  return Number.isFinite(to) && to > from && to - from < 20 ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [String(from)];
}
