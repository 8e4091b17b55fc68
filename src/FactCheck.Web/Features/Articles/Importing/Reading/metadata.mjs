// What a page says about itself: JSON-LD (schema.org), OpenGraph, and the usual meta elements, in this order.
const ARTICLE = /^(https?:\/\/schema\.org\/)?(\w*Article|\w*Posting|Report|ClaimReview|Review)$/;

export function metadataOf(document) {
  const data = articleData(document);
  const metas = [...document.querySelectorAll('meta')];
  const meta = name => clean(metas
    .find(m => (m.getAttribute('property') ?? m.getAttribute('name') ?? '').toLowerCase() === name)?.getAttribute('content'));
  const address = [text(data?.url), text(data?.mainEntityOfPage?.['@id'] ?? data?.mainEntityOfPage), meta('og:url'),
    document.querySelector('link[rel=canonical]')?.getAttribute('href')];
  return {
    headline: text(data?.headline) ?? text(data?.name) ?? meta('og:title') ?? meta('twitter:title') ?? undefined,
    byline: names(data?.author) ?? named(meta('article:author')) ?? meta('author') ?? undefined,
    outlet: names(data?.publisher) ?? meta('og:site_name') ?? undefined,
    published: text(data?.datePublished) ?? meta('article:published_time') ?? meta('date') ?? undefined,
    language: text(data?.inLanguage?.alternateName ?? data?.inLanguage) ?? clean(document.documentElement?.getAttribute('lang')) ?? meta('og:locale') ?? undefined,
    address: address.find(a => /^https?:\/\//i.test(a ?? '')),
  };
}

function articleData(document) {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const root = JSON.parse(script.textContent.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
      const found = [root].flat().flatMap(item => [item, item?.['@graph'] ?? []].flat()).find(isArticle);
      if (found) return found;
    } catch {
      // A page with broken JSON-LD still has its other metadata.
    }
  }
  return undefined;
}

const isArticle = item => [item?.['@type']].flat().some(type => ARTICLE.test(type ?? ''));

const clean = value => typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

const text = value => clean([value].flat()[0]);

// Some pages give the author's address where the name belongs.
const named = value => /^https?:\/\//i.test(value ?? '') ? undefined : value;

function names(value) {
  const all = [value].flat().slice(0, 20).map(one => named(clean(typeof one === 'string' ? one : text(one?.name)))).filter(Boolean);
  return all.length > 0 ? [...new Set(all)].join(', ') : undefined;
}
