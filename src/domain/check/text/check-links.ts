import { helpPath } from '../../entries/addresses.ts';
import type { MdastNode } from 'satteri';
import type { Complaint, Fault } from '../../fault/fault.ts';
import { pageAddress } from '../../entries/addresses.ts';
import { isLinkable } from '../../entries/site-files.ts';
import type { SiteAddresses } from '../site-addresses.ts';
import { addressOfFileName, inLanguage, suggestAddress } from '../suggest-address.ts';
import { outsideFaults } from './check-outside.ts';
import { linkTarget, type OwnPlace } from './link-target.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** What links are checked against. */
export interface LinkWorld {
  /** Where the site itself stands, if that is known. */
  own: OwnPlace | undefined;
  /** The registered names of the sites that this one names in fields of their own. */
  knownNames: () => ReadonlySet<string>;
  site: SiteAddresses;
}

/** Where the links of a text lead: unsafe, unencrypted, misspelt, or to pages and anchors that are not there. */
export function checkLinks(body: TextBody, world: LinkWorld): Fault[] {
  return nodesOf(body, 'link', 'definition').flatMap(({ node }) => checkAddress(node, node.url, body, world));
}

function checkAddress(node: MdastNode, address: string, body: TextBody, world: LinkWorld): Fault[] {
  const target = linkTarget(address, world.own);
  const tell = (code: Fault['code'], message: string) => [bodyFault(body, node, code, message)];
  switch (target.kind) {
    case 'contact':
      return [];
    case 'outside':
      return outsideFaults(target.url, world.knownNames()).flatMap(({ code, message }) => tell(code, message));
    case 'refused':
      return tell('lank-fel-adress', target.message);
    case 'http': {
      const encrypted = target.address.replace(/^http:/i, 'https:');
      return tell('lank-fel-adress', say`Länken går utan kryptering. Skriv ${encrypted}, om sidan finns där.`);
    }
    case 'own-site':
      return tell('lank-fel-adress', say`Länken går till den här webbplatsen. Skriv bara ${target.path}.`);
    case 'relative': {
      const meant = addressOfFileName(target.address, body.locale, world.site);
      return tell(
        'lank-fel-adress',
        meant
          ? say`Skriv länken som sidans adress: ${meant}.`
          : (contactAdvice(target.address) ??
              documentAdvice(target.address) ??
              say`Adressen ${target.address} leder ingenstans. Börja med / för en sida här, till exempel ${helpPath('utloggad')}, eller med https:// för en annan webbplats.`),
      );
    }
    case 'page':
      return checkPage(target.path || (pageAddress(body) ?? ''), target.anchor, body, world.site).flatMap(
        ({ code, message }) => tell(code, message),
      );
  }
}

/** For a telephone number or an e-mail address without what makes a link of it. */
function contactAdvice(address: string): string | undefined {
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]+$/i.test(address)) return say`En länk till en e-postadress skrivs mailto:${address}.`;
  const digits = address.replace(/[ ()–-]/g, '');
  if (!/^(?:\+|00?)?[1-9]\d{5,13}$/.test(digits)) return undefined;
  const number = digits.startsWith('+')
    ? digits
    : `+${digits.startsWith('00') ? digits.slice(2) : `46${digits.replace(/^0/, '')}`}`;
  return say`En länk till ett telefonnummer skrivs tel:${number}.`;
}

const document = /\.(?:docx?|odt|rtf|xlsx?|pptx?|pages|pdf)$/i;

/** For a file that somebody has on their own computer. */
function documentAdvice(address: string): string | undefined {
  const [ending] = document.exec(address.replace(/[?#].*$/s, '')) ?? [];
  return (
    ending &&
    say`Det går inte att lägga upp filer (${ending}) här. Länka till en sida på webben som börjar med https://, eller skriv det viktiga i texten.`
  );
}

function checkPage(path: string, anchor: string | undefined, body: TextBody, site: SiteAddresses): Complaint[] {
  const anchors = site.get(path);
  if (!anchors) {
    if (isLinkable(path)) return [];
    const advice = documentAdvice(path);
    if (advice) return [{ code: 'lank-bruten', message: say`Filen ${path} finns inte. ${advice}` }];
    return [
      { code: 'lank-bruten', message: say`Sidan ${path} finns inte. ${suggestAddress(path, body.locale, site)}` },
    ];
  }
  const faults: Complaint[] = [];
  if (anchor !== undefined && anchor !== '' && !anchors().includes(anchor)) {
    const choices = anchors()
      .slice(0, 8)
      .map((one) => `#${one}`);
    const advice =
      choices.length > 0
        ? say`Skriv en av ${choices.join(', ')}, eller ta bort det som följer efter sidans adress.`
        : say`Ta bort det som följer efter sidans adress.`;
    faults.push({ code: 'lank-bruten', message: say`Rubriken #${anchor} finns inte på sidan ${path}. ${advice}` });
  }
  if (anchor === '')
    faults.push({ code: 'lank-bruten', message: say`Efter # saknas rubrikens namn. Skriv det, eller ta bort #.` });
  const own = inLanguage(path, body.locale);
  if (own !== path && site.has(own)) {
    faults.push({ code: 'lank-fel-sprak', message: say`Sidan finns på textens språk. Skriv ${own}.` });
  }
  return faults;
}
