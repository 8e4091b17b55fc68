// Where a page stands, so that its links lead where they led there.
const LONGEST = 2_000;

/** Where buttons lead that share a page. */
export const SHARING = /facebook\.com\/(sharer|share|dialog)|twitter\.com\/(intent|share)|x\.com\/(intent|share)|linkedin\.com\/share|wa\.me\/|whatsapp\.com\/send|t\.me\/share|reddit\.com\/submit|pinterest\.\w+\/pin\/create/i;

export function placeOf(document, html, known) {
  const address = web(known) ?? web(/saved from url=\(\d+\)(\S+)/.exec(html.slice(0, 5_000))?.[1]);
  const base = web(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;
  return {
    address,
    /** The whole http or https address of a link; undefined for any other. */
    resolve: href => web(href, base),
    isHere: href => address !== undefined && bare(web(href, base)) === bare(address),
    isOurs: href => address !== undefined && new URL(href).host === new URL(address).host,
  };
}

const bare = address => address?.replace(/#.*$/, '').replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

function web(href, base) {
  if (typeof href !== 'string' || href.length > LONGEST) return undefined;
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.href.length <= LONGEST ? url.href : undefined;
  } catch {
    return undefined;
  }
}
