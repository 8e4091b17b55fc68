// A formula in TeX on one line, as one would type it: \pm is ±, a fraction has a stroke.
import { scripted } from './scripts.mjs';

const SIGNS = new Map(Object.entries({ pm: '±', mp: '∓', times: '×', cdot: '·', div: '÷', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈',
  sim: '∼', simeq: '≃', equiv: '≡', propto: '∝', infty: '∞', sum: '∑', prod: '∏', int: '∫', partial: '∂', nabla: '∇', degree: '°', circ: '°', percent: '%',
  to: '→', rightarrow: '→', leftarrow: '←', Rightarrow: '⇒', in: '∈', ldots: '…', dots: '…', cdots: '⋯', quad: ' ', qquad: ' ', alpha: 'α', beta: 'β',
  gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', kappa: 'κ', lambda: 'λ', mu: 'µ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ',
  sigma: 'σ', tau: 'τ', phi: 'φ', varphi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ',
  Psi: 'Ψ', Omega: 'Ω', lt: '<', gt: '>' }));
const LOOKS = /\\(displaystyle|textstyle|left|right|mathrm|mathit|mathbf|text|textrm|operatorname|,|;|:|!)\s?/g;
const MOST_STEPS = 200;

export function lineOf(source) {
  let line = source.replace(LOOKS, (_, look) => (/^[,;:]$/.test(look) ? ' ' : ''));
  // From the innermost braces outwards.
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = line
      .replace(/\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/, (_, over, under) => `${grouped(over)}/${grouped(under)}`)
      .replace(/\\sqrt\s*\{([^{}]*)\}/, (_, of) => `√${grouped(of)}`)
      .replace(/([_^])\{([^{}\\]*)\}/, (_, sign, words) => script(sign, words))
      .replace(/([_^])([\p{L}\d])(?![\p{L}\d]*\})/u, (_, sign, words) => script(sign, words))
      .replace(/\\([A-Za-z]+)\s?/, (command, name) => SIGNS.get(name) ?? (name === 'frac' || name === 'dfrac' || name === 'sqrt' ? command : name));
    if (next === line) break;
    line = next;
  }
  line = line.replace(/\\([%$#&_{}])/g, '$1').replace(/(?<!\\)[{}]/g, '').replace(/\s+/g, ' ').trim();
  return line;
}

const grouped = words => (/^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`);

// What has no form above or below the line keeps a sign that is not read again.
function script(sign, words) {
  const made = scripted(words, sign === '^', '1');
  return made !== words ? made : `${sign}(${words})`;
}
