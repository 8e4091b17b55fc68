// The article among a page's JSON-LD, and the names of people that stand elsewhere in it.
const ARTICLE = /^(https?:\/\/schema\.org\/)?(\w*Article|\w*Posting|Report|ClaimReview|Review)$/;
const MOST_NODES = 5_000, DEEPEST = 4;

export function nodesById(document) {
  const roots = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      roots.push(JSON.parse(script.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')));
    } catch {
      // A page with broken JSON-LD still has its other metadata.
    }
  }
  const all = roots.flat().flatMap(item => [item, item?.['@graph'] ?? []].flat()).slice(0, MOST_NODES);
  const byId = new Map();
  let left = MOST_NODES;
  const collect = (node, depth) => {
    if (node === null || typeof node !== 'object' || depth > DEEPEST || --left < 0) return;
    if (typeof node['@id'] === 'string' && node.name !== undefined && !byId.has(node['@id'])) byId.set(node['@id'], node);
    for (const value of Object.values(node)) collect(value, depth + 1);
  };
  for (const node of all) collect(node, 0);

  // A reference has nothing but the address of what it means.
  const whole = one => (typeof one === 'object' && one !== null && one.name === undefined ? byId.get(one['@id']) : byId.get(one)) ?? one;
  const nameOf = one => {
    const node = whole(one);
    if (typeof node === 'string') return text(node);
    return text(node?.name) ?? ([text(node?.givenName), text(node?.familyName)].filter(Boolean).join(' ') || undefined);
  };
  return {
    all,
    names(value) {
      const found = [value].flat().flatMap(v => [v?.['@list'] ?? v].flat()).slice(0, 20).map(one => named(nameOf(one))).filter(Boolean);
      return found.length > 0 ? [...new Set(found)].join(', ') : undefined;
    },
  };
}

export const articleData = nodes => nodes.all.find(isArticle) ?? nodes.all.map(n => n?.mainEntity).flat().find(isArticle);

const isArticle = item => [item?.['@type']].flat().some(type => ARTICLE.test(type ?? ''));

export const text = value => {
  const one = [value].flat()[0];
  return typeof one === 'string' && one.trim() !== '' ? one.replace(/\s+/g, ' ').trim() : typeof one?.['@value'] === 'string' ? text(one['@value']) : undefined;
};

// Some pages give the author's address where the name belongs.
export const named = value => /^https?:\/\/|^(www\.)?[\w.-]+\.\w+\/\S|^@?\S+@\S+\.\S+$/i.test(value ?? '') || /^#/.test(value ?? '') ? undefined : value;
