import type { MdastNode } from 'satteri';
import { editDistance } from '../../edit-distance.ts';
import { localPath } from '../../addresses.ts';
import { defaultLocale } from '../../locale.ts';
import type { Fault } from '../fault.ts';
import { addressOfFileName, isMachineAddress, pageAddress, type SiteAddresses } from '../site-addresses.ts';
import { linkTarget } from './link-target.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';

/** What links are checked against. */
export interface LinkWorld {
  ownHost: string;
  site: SiteAddresses;
}

/** Where the links of a text lead: unsafe, unencrypted, misspelt, or to pages and anchors that are not there. */
export function checkLinks(body: TextBody, world: LinkWorld): Fault[] {
  return nodesOf(body, 'link', 'definition').flatMap(({ node }) => checkAddress(node, node.url, body, world));
}

function checkAddress(node: MdastNode, address: string, body: TextBody, world: LinkWorld): Fault[] {
  const target = linkTarget(address, world.ownHost);
  const say = (code: Fault['code'], message: string) => [bodyFault(body, node, code, message)];
  switch (target.kind) {
    case 'outside':
    case 'contact':
      return [];
    case 'refused':
      return say('lank-fel-adress', target.message);
    case 'http':
      return say(
        'lank-fel-adress',
        `Länken går utan kryptering. Skriv ${target.address.replace(/^http:/i, 'https:')}, om sidan finns där.`,
      );
    case 'own-host':
      return say('lank-fel-adress', `Länken går till den här webbplatsen. Skriv bara ${target.path}.`);
    case 'relative': {
      const meant = addressOfFileName(target.address, body.locale, world.site);
      return say(
        'lank-fel-adress',
        meant
          ? `Skriv länken som sidans adress: ${meant}.`
          : `Adressen ${target.address} leder ingenstans. Börja med / för en sida här, till exempel /hjalp/utloggad/, eller med https:// för en annan webbplats.`,
      );
    }
    case 'page':
      return checkPage(target.path || (pageAddress(body) ?? ''), target.anchor, body, world.site).flatMap(
        ({ code, message }) => say(code, message),
      );
  }
}

interface Complaint {
  code: Fault['code'];
  message: string;
}

function checkPage(path: string, anchor: string | undefined, body: TextBody, site: SiteAddresses): Complaint[] {
  const anchors = site.get(path);
  if (!anchors) {
    if (isMachineAddress(path)) return [];
    return [{ code: 'lank-bruten', message: `Sidan ${path} finns inte. ${suggestion(path, body, site)}` }];
  }
  const faults: Complaint[] = [];
  if (anchor !== undefined && anchor !== '' && !anchors.includes(anchor)) {
    const choices = anchors.slice(0, 8).map((one) => `#${one}`);
    const advice =
      choices.length > 0
        ? `Skriv en av ${choices.join(', ')}, eller ta bort det som följer efter sidans adress.`
        : 'Ta bort det som följer efter sidans adress.';
    faults.push({ code: 'lank-bruten', message: `Rubriken #${anchor} finns inte på sidan ${path}. ${advice}` });
  }
  if (anchor === '')
    faults.push({ code: 'lank-bruten', message: 'Efter # saknas rubrikens namn. Skriv det, eller ta bort #.' });
  const own = inLanguageOf(body, path);
  if (own !== path && site.has(own)) {
    faults.push({ code: 'lank-fel-sprak', message: `Sidan finns på textens språk. Skriv ${own}.` });
  }
  return faults;
}

/** The same page in the language of the text. */
function inLanguageOf({ locale }: TextBody, path: string): string {
  return localPath(path.replace(/^\/en(?=\/)/, ''), locale);
}

function suggestion(path: string, body: TextBody, site: SiteAddresses): string {
  const meant =
    [
      `${path}/`,
      path.toLowerCase(),
      path.replace(/(?:\/?index)?\.(?:html?|md)\/?$/, '/'),
      inLanguageOf({ ...body, locale: defaultLocale }, path),
    ].find((one) => site.has(one)) ??
    addressOfFileName(path, body.locale, site) ??
    nearest(path, site);
  return meant ? `Menade du ${meant}?` : 'Skriv adressen till en sida som finns, till exempel /hjalp/.';
}

function nearest(path: string, site: SiteAddresses): string | undefined {
  if (path.length > 80) return undefined;
  return [...site.keys()]
    .filter((one) => Math.abs(one.length - path.length) <= 3)
    .map((one) => ({ one, distance: editDistance(one, path) }))
    .filter(({ distance }) => distance <= 3)
    .sort((a, b) => a.distance - b.distance)[0]?.one;
}
