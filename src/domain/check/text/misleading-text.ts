/** A link whose text is an address or a number has to lead there: else it misleads as a link in a fraud does. */
import { say } from '../../../editors/say.ts';

/** What is wrong with a link whose text is another address or number than it leads to; undefined for others. */
export function misleadingText(text: string, url: string): string | undefined {
  const wrong = mailIn(text, url) ?? phoneIn(text, url) ?? siteIn(text, url);
  if (!wrong) return undefined;
  const target = url.replace(/^(?:mailto|tel):/i, '');
  return say`Länkens text säger ${wrong}, men länken leder till ${target}. Skriv samma på båda ställena, eller skriv vart länken leder med ord.`;
}

const mail = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** In a link for mail every address counts, elsewhere only a text that is nothing else. */
function mailIn(text: string, url: string): string | undefined {
  const [found] = mail.exec(text) ?? [];
  if (!found) return undefined;
  const to = /^mailto:/i.test(url) ? url.slice('mailto:'.length) : undefined;
  const isOther = to === undefined ? found === text || /^tel:/i.test(url) : comparable(found) !== comparable(to);
  return isOther ? found : undefined;
}

function comparable(address: string): string {
  const [name = '', host = ''] = address.toLowerCase().split('@');
  return `${name}@${hostOf(host) ?? host}`;
}

const phone = /[+(]?\d(?:[ \u00a0()/–‑-]*\d){4,}/u;

function phoneIn(text: string, url: string): string | undefined {
  const [found] = phone.exec(text) ?? [];
  if (!found) return undefined;
  if (/^tel:/i.test(url)) return digits(found) === digits(url) ? undefined : found;
  return found === text && /^[+(]?0|^\+/.test(found) ? found : undefined;
}

/** The digits of a number with its country; 46 is Sweden. */
function digits(number: string): string {
  const bare = number.replace('(0)', '').replace(/[^\d+]/g, '');
  if (bare.startsWith('+')) return bare.slice(1);
  return bare.replace(/^(?:00|0(?!0))/, (zeros) => (zeros === '00' ? '' : '46'));
}

/** A text that is nothing but the name of a site, perhaps with a path, or that names one among other words. */
function siteIn(text: string, url: string): string | undefined {
  const [named] = siteAmongWords.exec(text) ?? [];
  if (named && /\s/.test(text) && /^https?:/i.test(url)) return siteIn(named, url);
  const [, name = '', path = ''] = /^((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(\/\S*)?$/u.exec(text) ?? [];
  const host = hostOf(name);
  if (!host) return undefined;
  const target = URL.canParse(url) ? new URL(url) : undefined;
  const isHost = target?.hostname === host || target?.hostname.endsWith(`.${host}`);
  const isPath = target && `${target.pathname}${target.search}${target.hash}`.startsWith(path.replace(/\/$/, ''));
  return isHost && isPath ? undefined : text;
}

/** Only with endings that no word has: `Node.js` is no site. */
const siteAmongWords =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:se|com|org|net|nu|eu|info|gov|example|no|dk|fi|de|uk)(?![\p{L}\p{N}-])/iu;

/** As a browser writes it, so that `åhus.se` and its code are one. */
function hostOf(name: string): string | undefined {
  return name && URL.canParse(`https://${name}/`) ? new URL(`https://${name}/`).hostname : undefined;
}
