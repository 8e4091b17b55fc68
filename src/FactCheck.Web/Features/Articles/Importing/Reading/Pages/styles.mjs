// What a page's style says of an element: hidden, struck out, raised, lowered. Whole selectors of one class, id or name are believed.
const MOST_RULES = 5_000;
const HIDDEN = /(^|;|\s)(display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i;
const STRUCK = /text-decoration(-line)?\s*:[^;]*line-through/i;
const ZERO = /(^|;|\s)(font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i;
const OFF = /(^|;|\s)(left|right|top|text-indent|margin-left|margin-top)\s*:\s*-\d{4,}|(^|;|\s)clip(-path)?\s*:\s*(rect\(\s*(0|1)(px)?[\s,]|inset\(\s*(50|100)%)/i;
const READERS_ONLY = /(^|\s)(sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|a11y-hidden)(\s|$)/i;
// Paragraphs that are most of a page are shown by a script later.
const MOST_HIDDEN = 0.5, LEAST_PROSE = 3, LONG = 80;
const ARTICLE = 'h1,article,main,[itemprop=articleBody]';
const AMONG_WORDS = /^(span|b|strong|em|i|sup|sub|bdi|data|time|abbr)$/;
const SIGN = /icon|material|glyph|(^|\s)(fa|fas|far|fab)(\s|-|$)|anchor|arrow|caret|chevron|bullet|separator|divider/i;

export function stylesOf(document) {
  const rules = new Map();
  let left = MOST_RULES;
  for (const sheet of document.querySelectorAll('style')) {
    for (const [selectors, css] of topRules(sheet.textContent)) {
      const said = meaning(css);
      if (!said) continue;
      for (const selector of selectors.split(',').map(s => s.trim())) {
        if (--left < 0) return rules;
        if (/^([a-z][a-z0-9]*)?([.#][\w-]+)?$/i.test(selector) && selector !== '') rules.set(selector, { ...rules.get(selector), ...said });
      }
    }
  }
  return rules;
}

// Rules inside @media and the like hold for some readers only.
function* topRules(css) {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--|-->/g, '');
  for (let at = 0; at < bare.length;) {
    const open = bare.indexOf('{', at);
    if (open < 0) return;
    const head = bare.slice(at, open).replace(/^[^;]*;(?=[^;]*$)/, '').trim();
    let close = bare.indexOf('}', open);
    if (close < 0) return;
    if (head.startsWith('@')) {
      for (let depth = 1, i = open + 1; ; i++) {
        if (i >= bare.length) return;
        depth += bare[i] === '{' ? 1 : bare[i] === '}' ? -1 : 0;
        if (depth === 0) {
          close = i;
          break;
        }
      }
    } else {
      yield [head, bare.slice(open + 1, close)];
    }
    at = close + 1;
  }
}

function meaning(css) {
  const said = {};
  if (HIDDEN.test(css) || OFF.test(css) || ZERO.test(css)) said.hidden = true;
  if (STRUCK.test(css)) said.struck = true;
  const align = /vertical-align\s*:\s*(super|sub)\b/i.exec(css)?.[1].toLowerCase();
  if (align) said.align = align;
  return Object.keys(said).length > 0 ? said : undefined;
}

/** What the element's own style and its classes say. */
export function styleOf(node, rules) {
  const css = node.getAttribute('style');
  const said = { ...(css ? meaning(css) : undefined) };
  if (rules.size > 0) {
    const name = node.localName;
    const keys = [name, ...(node.id ? [`#${node.id}`, `${name}#${node.id}`] : [])];
    for (const one of (node.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).slice(0, 30)) keys.push(`.${one}`, `${name}.${one}`);
    for (const key of keys) {
      const rule = rules.get(key);
      // A style of the element's own wins over its class.
      if (rule) for (const [what, value] of Object.entries(rule)) said[what] ??= value;
    }
  }
  return said;
}

// Words among others that are kept from being read aloud are seen all the same, unless they name a sign.
const isHiddenFromListeners = node => node.getAttribute('aria-hidden') === 'true'
  && (!AMONG_WORDS.test(node.localName) || SIGN.test(`${node.getAttribute('class') ?? ''}`) || !/[\p{L}\p{N}]/u.test(node.textContent));

export function isHidden(node, style, all, whole) {
  if (node.hasAttribute('hidden') || isHiddenFromListeners(node) || READERS_ONLY.test(node.getAttribute('class') ?? '')) return true;
  return Boolean(style.hidden) && !(whole && isMostOf(node, all) && (!HIDDEN.test(node.getAttribute('style') ?? '') || node.matches(ARTICLE) || node.querySelector(ARTICLE)));
}

function isMostOf(node, all) {
  if (node.textContent.length < MOST_HIDDEN * all) return false;
  let left = LEAST_PROSE;
  return [...node.querySelectorAll('p')].some(p => p.textContent.length > LONG && --left === 0);
}
