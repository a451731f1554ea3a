import { localPath, sectionPaths } from '../../entries/addresses.ts';
import { locales } from '../../entries/locale.ts';
import { isPremium } from '../../../places/telephone.ts';
import * as place from '../../../site/place.ts';
import { say } from '../../../editors/say.ts';

/** Where a link leads, told from its address alone. */
export type LinkTarget =
  | { kind: 'page'; path: string; anchor: string | undefined }
  | { kind: 'outside'; url: URL }
  | { kind: 'contact' }
  | { kind: 'http'; address: string }
  | { kind: 'relative'; address: string }
  | { kind: 'own-site'; path: string }
  | { kind: 'refused'; message: string };

/** The host of the site, and the path below which it stands there, without the last slash: others may stand beside it. */
export interface OwnPlace {
  host: string;
  path: string;
}

const refused = (message: string): LinkTarget => ({ kind: 'refused', message });

const schemes: Record<string, string> = {
  javascript: say`Länken startar ett skript. Ta bort den, eller skriv en adress som börjar med / eller https://.`,
  vbscript: say`Länken startar ett skript. Ta bort den, eller skriv en adress som börjar med / eller https://.`,
  data: say`Länken innehåller en hel fil. Ta bort den, eller skriv en adress som börjar med / eller https://.`,
  file: say`Länken går till en fil på din dator. Skriv en adress som börjar med / eller https://.`,
};

/** Reads the address of a link, after Markdown has decoded it. What is not plainly right is refused. */
export function linkTarget(address: string, own: OwnPlace | undefined): LinkTarget {
  if (address === '') return refused(say`Länken saknar adress. Skriv den inom parentesen efter texten.`);
  // A browser drops control characters and white space, and what is left may be something else.
  const bare = decoded(address)
    .replace(/[\p{Cc}\p{Cf}\p{Zs}]/gu, '')
    .toLowerCase();
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(bare)?.[1];
  const danger = scheme && Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (danger) return refused(danger);
  if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(address))
    return refused(say`Adressen innehåller ett mellanslag eller ett osynligt tecken. Ta bort det.`);
  if (/[\\<>"`{}|^]/.test(address))
    return refused(
      say`Adressen innehåller ett tecken som inte får stå i en adress. Kopiera adressen igen från webbläsaren.`,
    );
  if (/%(?![\da-f]{2})/i.test(address) || !isUtf8(address))
    return refused(
      say`Ett procenttecken i adressen följs inte av rätt siffror. Kopiera adressen igen från webbläsaren.`,
    );
  if (/%(?:0\d|1[\da-f]|2[0-7ef]|3[ace]|5c|7f)/i.test(address.replace(/[?#].*$/, '')))
    return refused(
      say`Adressen innehåller en procentkod för ett tecken som inte behöver det. Kopiera adressen igen från webbläsaren.`,
    );
  if (/^[\\/]{2}/.test(address))
    return refused(
      say`Adressen börjar med två snedstreck. Skriv https:${address}, eller börja med ett snedstreck för en sida här.`,
    );
  if (scheme === undefined) return withinSite(address);
  if (scheme === 'https' || scheme === 'http') return onWeb(address, scheme, own);
  if (scheme === 'mailto') return mail(address);
  if (scheme === 'tel') return phone(address);
  return refused(say`Adressen börjar med ${scheme}:. Skriv en adress som börjar med / eller https://.`);
}

const searchPages = locales.map((locale) => localPath(sectionPaths.search, locale));

function withinSite(address: string): LinkTarget {
  if (!/^[/#]/.test(address)) return { kind: 'relative', address };
  const [, path = '', anchor] = /^([^#?]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (address.replace(/#.*/s, '').includes('?') && !searchPages.includes(path)) {
    return refused(say`Sidan tar inte emot något efter frågetecknet. Ta bort det.`);
  }
  return { kind: 'page', path, anchor: anchor === undefined ? undefined : decoded(anchor) };
}

function onWeb(address: string, scheme: 'http' | 'https', own: OwnPlace | undefined): LinkTarget {
  const url = URL.canParse(address) && /^https?:\/\/[^/\\]/i.test(address) ? new URL(address) : undefined;
  if (!url) return refused(say`Adressen går inte att läsa. Skriv den hel, till exempel https://www.exempel.se/sida.`);
  if (url.username || url.password)
    return refused(say`Adressen innehåller ett användarnamn (tecknet @ före webbplatsens namn). Ta bort det.`);
  if (url.port) return refused(say`Adressen har ett portnummer, :${url.port}. Ta bort det.`);
  if (!/\.[a-z][a-z-]+$/.test(url.hostname) || /[^a-zåäöé0-9.-]/.test(written(address))) {
    return refused(
      say`Adressen ${url.hostname} är ingen webbplats som alla kan nå. Skriv webbplatsens namn, till exempel www.exempel.se.`,
    );
  }
  if (/(?:^|\.)xn--/.test(written(address)))
    return refused(say`Adressen är skriven i kod (xn--). Skriv webbplatsens namn med vanliga bokstäver.`);
  if (shorteners.has(url.hostname))
    return refused(say`Adressen är förkortad, så att ingen ser vart den leder. Skriv hela adressen till sidan.`);
  if (own && isWithin(url, own))
    return { kind: 'own-site', path: `${url.pathname.slice(own.path.length) || '/'}${url.search}${url.hash}` };
  return scheme === 'http' ? { kind: 'http', address } : { kind: 'outside', url };
}

function isWithin({ hostname, pathname }: URL, { host, path }: OwnPlace): boolean {
  return hostname === host && `${pathname}/`.startsWith(`${path}/`);
}

const shorteners = new Set(
  [
    'bit.ly bitly.com tinyurl.com t.co goo.gl is.gd v.gd ow.ly shorturl.at rb.gy lnkd.in buff.ly cutt.ly t.ly s.id tiny.cc',
    'aka.ms fb.me g.co youtu.be rebrand.ly short.io qrco.de q-r.to shorturl.com t.me wa.me',
  ].flatMap((names) => names.split(' ')),
);

/** The host as the editor wrote it, where letters of other scripts still show. */
function written(address: string): string {
  return (/^https?:\/\/([^/?#:]*)/i.exec(address)?.[1] ?? '').toLowerCase();
}

function mail(address: string): LinkTarget {
  if (/^mailto:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(address)) return { kind: 'contact' };
  return refused(say`Skriv e-postlänken så här, utan mer efter adressen: mailto:namn@exempel.se.`);
}

function phone(address: string): LinkTarget {
  if (address.startsWith('tel:+') && isPremium(address.slice('tel:'.length), place))
    return refused(say`Det är ett betalnummer, som kan bli dyrt att ringa. Skriv ett vanligt nummer.`);
  if (/^tel:\+[1-9]\d{6,14}$/.test(address)) return { kind: 'contact' };
  return refused(say`Skriv telefonlänken med landsnummer och bara siffror, till exempel tel:+46771524524.`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function isUtf8(text: string): boolean {
  try {
    return Boolean(decodeURIComponent(text) || true);
  } catch {
    return false;
  }
}
