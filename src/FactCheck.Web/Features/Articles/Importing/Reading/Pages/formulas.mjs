// MathML as one line of text; null when it is more than anybody reads in a line.
import { scripted } from './scripts.mjs';

const MOST_NODES = 2_000, LONGEST = 1_500, DEEPEST = 60;
const INVISIBLE = /[\u2061-\u2064\u200b\ufeff]/g;
const SPACED = /^(=|≠|≈|≡|<|>|≤|≥|≪|≫|∼|≃|→|⇒|⇔|∈|∝|\+|-|−|×|±|∓|·|⋅|÷)$/;

export function formulaOf(math) {
  if (math.querySelectorAll('*').length > MOST_NODES) return null;
  try {
    const line = text(math, 0).replace(/\s+/g, ' ').trim();
    return line === '' || line.length > LONGEST ? null : line;
  } catch (e) {
    if (e instanceof TooDeep) return null;
    throw e;
  }
}

class TooDeep extends Error {}

const NAMES = {
  mfrac: ([a, b]) => `${grouped(a)}/${grouped(b)}`,
  msqrt: all => `√${grouped(all.join(''))}`,
  mroot: ([a, b]) => `${scripted(b ?? '', true, '1')}√${grouped(a)}`,
  msup: ([a, b]) => a + raised(b, true),
  msub: ([a, b]) => a + raised(b, false),
  msubsup: ([a, b, c]) => a + raised(b, false) + raised(c, true),
  munder: ([a, b]) => a + raised(b, false),
  mover: ([a, b]) => (/^[¯ˉ‾_^ˆ˜~→⃗˙.]$/.test(b ?? '') ? a + (b ?? '') : a + raised(b, true)),
  munderover: ([a, b, c]) => a + raised(b, false) + raised(c, true),
  mtr: all => all.join(' '),
  mlabeledtr: all => all.slice(1).join(' '),
  mtable: all => all.join('; '),
};

function text(node, depth) {
  if (depth > DEEPEST) throw new TooDeep();
  if (node.nodeType === 3) return node.textContent.trim();
  if (node.nodeType !== 1) return '';
  const name = node.localName.replace(/^.*:/, '').toLowerCase();
  if (/^(annotation|annotation-xml|mphantom|none|mprescripts)$/.test(name)) return '';
  if (name === 'mspace') return ' ';
  if (/^(mi|mn|ms|mtext|mo)$/.test(name)) return leaf(node, name);
  const children = [...node.childNodes].filter(c => c.nodeType === 1);
  if (name === 'semantics') return children.length > 0 ? text(children[0], depth + 1) : '';
  const parts = (children.length > 0 ? children : [...node.childNodes]).map(c => text(c, depth + 1));
  if (name === 'mfenced') return (node.getAttribute('open') ?? '(') + parts.join(`${node.getAttribute('separators')?.[0] ?? ','} `) + (node.getAttribute('close') ?? ')');
  const made = (NAMES[name] ?? (all => joined(all)))(parts);
  if (made.length > LONGEST) throw new TooDeep();
  return made;
}

function leaf(node, name) {
  const words = node.textContent.replace(INVISIBLE, '').replace(/\s+/g, ' ');
  if (name === 'mtext') return words;
  return words.trim();
}

// Between two operands a sign has space around it; before the first it is a sign of that.
function joined(parts) {
  let line = '';
  for (const part of parts) {
    const operand = line.trim() !== '' && !/[(\[{=<>≤≥≈+\-−×·±,]\s*$/.test(line);
    // "3" before "1/2" is three and a half, not thirty-one halves.
    if (/\d$/.test(line) && /^\d+\//.test(part)) line += ' ';
    line += SPACED.test(part) && operand ? ` ${part} ` : part === ',' ? ', ' : part;
  }
  return line;
}

const grouped = words => (words === undefined ? '' : /^[\p{L}\p{N}.,]*$/u.test(words) || /^\([^()]*\)$/.test(words) ? words : `(${words})`);

function raised(words, up) {
  if (!words) return '';
  if (/^[′″'*†°]+$/.test(words)) return words;
  const made = scripted(words, up, '1');
  return made !== words ? made : `${up ? '^' : '_'}${words.length > 1 ? `(${words})` : words}`;
}
