// Raised and lowered figures as characters of their own: 10⁵, CO₂, m². Letters as in 1st stay letters; those of a variable are lowered.
const UP = new Map([...'0123456789+-−=()ni'].map((c, i) => [c, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][i]]));
const DOWN = new Map([...'0123456789+-−=()'].map((c, i) => [c, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][i]]));
const LOW_LETTERS = new Map([...'aehijklmnoprstuvxβγρφχ'].map((c, i) => [c, [...'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'][i]]));
const LONGEST = 40, LONGEST_LOWERED = 25;

/** The words as they are written above or below the line; the same words where no figure is among them. */
export function scripted(words, up, before) {
  const bare = words.replace(/[\u00a0\u2009\u202f\s]+/g, ' ').trim();
  if (bare === '' || bare.length > LONGEST) return words;
  const map = up ? UP : DOWN;
  if ([...bare].every(c => map.has(c)) && (/[\d+\-−=]/.test(bare) || (up && isVariable(before)))) return [...bare].map(c => map.get(c)).join('');
  if (!up && /\p{L}/u.test(bare)) return lowered(bare, before) ?? words;
  if (!/\d/.test(bare) || (up && /^\d+(st|nd|rd|th)$/i.test(bare))) return variable(bare, up, before) ?? words;
  // 2.5 below the line keeps its stop; above it, what has no raised form is told by a sign.
  if (!up && /^[\d.,]+$/.test(bare)) return [...bare].map(c => DOWN.get(c) ?? c).join('');
  return /^[\w]$/.test(bare) ? `${up ? '^' : '_'}${bare}` : `${up ? '^' : '_'}(${bare})`;
}

// "xᵢ" and "T_(max)" are no words "xi" and "Tmax"; small print below the line is what it says.
function lowered(bare, before) {
  if (before === '' || /\s$/.test(before) || bare.length > LONGEST_LOWERED || /\p{L}{2,}\s+\p{L}{2,}/u.test(bare)) return undefined;
  const known = c => LOW_LETTERS.get(c) ?? DOWN.get(c);
  return bare.length <= 3 && [...bare].every(known) ? [...bare].map(known).join('') : `_(${bare})`;
}

// A letter stands for a number where a figure, a bracket or a single letter is before it; ordinals have letters of their own.
function variable(bare, up, before) {
  if (!up || !isVariable(before)) return undefined;
  if (/^[a-zα-ω]$/i.test(bare) && !/^[aoe]$/i.test(bare)) return `^${bare}`;
  return /[+\-−=*/]/.test(bare) ? `^(${bare})` : undefined;
}

const isVariable = before => /(^|[^\p{L}])[\p{L}\d)\]]$/u.test(before) || /\d$/.test(before);
