// What a page says about itself: its visible headline, JSON-LD (schema.org), OpenGraph, and the usual meta elements.
import { articleData, named, nodesById, text } from './jsonld.mjs';

const MOST_HEADLINES = 50;

export function metadataOf(document, decode) {
  const nodes = nodesById(document);
  const data = articleData(nodes);
  const metas = new Map();
  for (const m of document.querySelectorAll('meta'))
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = m.getAttribute(name)?.toLowerCase();
      if (key && !metas.has(key) && clean(m.getAttribute('content'))) metas.set(key, clean(m.getAttribute('content')));
    }
  const first = (...names) => names.map(n => metas.get(n)).find(Boolean);
  const plain = value => value && words(value, decode);
  const outlet = plain(nodes.names(data?.publisher)) ?? plain(first('og:site_name')) ?? itemNames(document, 'publisher')
    ?? plain(first('dc.publisher', 'dcterms.publisher', 'publisher', 'citation_publisher', 'application-name'));
  const told = [text(data?.headline), text(data?.name), first('og:title'), first('twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title')]
    .map(plain).filter(Boolean);
  const language = text(data?.inLanguage?.alternateName ?? data?.inLanguage) ?? clean(document.documentElement?.getAttribute('lang'))
    ?? clean(document.documentElement?.getAttribute('xml:lang')) ?? first('content-language', 'og:locale', 'dc.language', 'language');
  const address = [text(data?.url), text(data?.mainEntityOfPage?.['@id'] ?? data?.mainEntityOfPage), first('og:url'),
    document.querySelector('link[rel=canonical]')?.getAttribute('href')];
  return {
    headline: shown(document, told, outlet) ?? told[0],
    byline: plain(nodes.names(data?.author)) ?? plain(nodes.names(data?.creator)) ?? plain(named(first('author', 'byl', 'article:author', 'dc.creator', 'dcterms.creator',
      'parsely-author', 'sailthru.author', 'citation_author', 'twitter:data1') ?? first('dc.creator', 'parsely-author', 'byl')))
      ?? itemNames(document, 'author') ?? clean(document.querySelector('a[rel~=author]')?.textContent),
    outlet,
    published: text(data?.datePublished) ?? text(data?.dateCreated) ?? first('article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date',
      'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate',
      'publish-date', 'publish_date', 'publication_date', 'citation_publication_date', 'citation_date') ?? shownDay(document),
    language,
    locale: [clean(document.documentElement?.getAttribute('lang')), first('og:locale', 'content-language'), language].find(l => /[-_]/.test(l ?? '')) ?? language,
    address: address.find(a => /^https?:\/\//i.test(a ?? '')),
  };
}

// The headline that the page shows, when it is the article's: inside it, or in the words that the page says of itself.
function shown(document, told, outlet) {
  const all = [...document.querySelectorAll('h1,[itemprop~=headline]')].filter(h => h.localName !== 'meta').slice(0, MOST_HEADLINES)
    .map(h => ({ words: seen(h), inside: h.closest('article,main,[role=main],[itemprop=articleBody]') !== null && h.closest('nav,footer,aside') === null, h }))
    .filter(h => h.words && h.words.length <= 300 && h.words !== outlet && !isUnseen(h.h));
  const title = clean(document.querySelector('title')?.textContent);
  const likest = all.map(h => ({ ...h, alike: Math.max(0, ...[...told, title].filter(Boolean).map(t => alike(h.words, t))) })).sort((a, b) => b.alike - a.alike)[0];
  if (likest?.alike >= 0.5) return likest.words;
  const inside = all.filter(h => h.inside);
  // The only one of the page needs nothing that it is like.
  return inside.length === 1 ? inside[0].words : all.length === 1 && told.length === 0 ? all[0].words : undefined;
}

const isUnseen = node => node.closest('[hidden],[aria-hidden=true],noscript,template') !== null || /display\s*:\s*none/i.test(node.getAttribute('style') ?? '');

// Without what is struck out or kept from sight.
function seen(node) {
  const copy = node.cloneNode(true);
  for (const extra of [...copy.querySelectorAll('script,style,[hidden],[aria-hidden=true],.sr-only,.visually-hidden,del,s')]) extra.remove();
  return clean(copy.textContent);
}

function alike(one, other) {
  const [a, b] = [one, other].map(w => new Set(w.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu) ?? []));
  return a.size + b.size === 0 ? 0 : 2 * [...a].filter(w => b.has(w)).length / (a.size + b.size);
}

function shownDay(document) {
  const published = document.querySelector('[itemprop~=datePublished]');
  const time = published?.getAttribute('datetime') ?? published?.getAttribute('content') ?? published?.textContent;
  if (clean(time)) return clean(time);
  for (const at of ['time[pubdate]', 'article header time', 'article time', 'main time', 'time']) {
    const element = document.querySelector(at);
    const day = clean(element?.getAttribute('datetime')) ?? clean(element?.textContent);
    if (day) return day;
  }
  return undefined;
}

function itemNames(document, property) {
  const all = [...document.querySelectorAll(`[itemprop~=${property}]`)].slice(0, 20)
    .map(one => named(clean(one.querySelector('[itemprop~=name]')?.getAttribute('content') ?? one.querySelector('[itemprop~=name]')?.textContent
      ?? one.getAttribute('content') ?? one.textContent))).filter(n => n && n.length <= 100);
  return all.length > 0 ? [...new Set(all)].join(', ') : undefined;
}

const clean = value => typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined;

// Some systems write entities and tags into data that knows neither, some of them twice.
function words(value, decode) {
  let plain = value;
  for (let times = 0; times < 2 && /&(#\w+|\w+);/.test(plain); times++) plain = decode(plain);
  return clean(plain.replace(/<\/?(em|i|b|strong|span|sup|sub|a|br|q|cite|mark|small|u|wbr)(\s[^<>]{0,200})?\/?>/gi, ''));
}
