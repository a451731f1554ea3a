import type { MdastNode } from 'satteri';
import { textOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { quoted } from '../../fault/quoting.ts';
import { misleadingText } from './misleading-text.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';

/** Links whose words do not tell a reader who sees only the link where it leads, and definitions without use. */
export function checkLinkTexts(body: TextBody): Fault[] {
  const links = linksIn(body);
  const seen = new Map<string, string>();
  const faults = links.flatMap(({ node, text, url, title }) => {
    const say = (code: Fault['code'], message: string) => [bodyFault(body, node, code, message)];
    const wrong = wrongText(text, url, body);
    if (wrong) return say('lank-text', wrong);
    const key = text.toLowerCase();
    const other = seen.get(key);
    seen.set(key, url);
    if (title)
      return say(
        'lank-form',
        'Texten inom citattecken efter adressen når inte alla läsare. Ta bort den, och skriv det viktiga i länkens text.',
      );
    if (other !== undefined && other !== url)
      return say('lank-form', `Två länkar har texten ${quoted(text)} men leder till olika sidor. Skriv olika texter.`);
    return [];
  });
  return [...faults, ...checkDefinitions(body)];
}

interface Link {
  node: MdastNode;
  text: string;
  url: string;
  title: string | null | undefined;
}

/** Links with their address beside them, and those that name an address written elsewhere. */
function linksIn(body: TextBody): Link[] {
  const defined = new Map(nodesOf(body, 'definition').map(({ node }) => [node.identifier, node]));
  return nodesOf(body, 'link', 'linkReference').flatMap(({ node }) => {
    const target = node.type === 'link' ? node : defined.get(node.identifier);
    const text = textOf(node).replace(/\s+/g, ' ').trim();
    return target ? [{ node, text, url: target.url, title: target.title }] : [];
  });
}

const saysNothing: Record<TextBody['locale'], RegExp> = {
  sv: /^(?:(?:klicka|tryck|se|läs(?: mer)?|gå|följ|kolla|besök)(?: här| hit| på| länken| den här länken)*|(?:läs |få |för )?(?:mer|mera)(?: information| info)?(?: här)?|här|hit|(?:den här |denna |följande )?(?:länk(?:en)?|sida(?:n)?|webbplats(?:en)?|webbsida(?:n)?)|info(?:rmation)?|(?:läs |se |få veta )?(?:mer )?(?:om )?(?:det|detta|den|denna)(?: här)?|vidare|nästa|öppna|ladda ner|detaljer)[.!:…>»→]*$/i,
  en: /^(?:(?:click|press|tap|see|read|go|follow|visit|look)(?: more| here| on| it| this)*|(?:read |learn |find out |for |see )?(?:more|further)(?: info(?:rmation)?)?(?: here)?|here|(?:this |the |following )?(?:link|page|site|website)|info(?:rmation)?|details|next|open|download|continue)[.!:…>»→]*$/i,
};

/** Begins with an order to use the mouse, whatever follows. */
const clicks: Record<TextBody['locale'], RegExp> = {
  sv: /^(?:klicka|tryck) (?:här|på)\b/i,
  en: /^(?:click|tap|press) (?:here|on)\b/i,
};

function wrongText(text: string, url: string, { kind }: TextBody): string | undefined {
  const advice = 'Skriv vart länken leder, till exempel [skaffa BankID](/hjalp/skaffa-bankid/).';
  if (!/[\p{L}\p{N}]/u.test(text)) return `Länken saknar text. ${advice}`;
  if (/^(?:mailto|tel):/i.test(text))
    return `Länkens text börjar med ${text.replace(/:.*/s, ':')} Skriv bara adressen eller numret som text.`;
  if (/^(?:https?:\/\/|www\.)/i.test(text) || (text === url && kind !== 'pages'))
    return `Länkens text är en adress. ${advice}`;
  const misleading = misleadingText(text, url);
  if (misleading) return misleading;
  if (/^(?:mailto|tel):/i.test(url)) return undefined;
  if ([saysNothing, clicks].some((forms) => forms.sv.test(text) || forms.en.test(text)))
    return `Länkens text ${quoted(text)} säger inte vart länken leder. ${advice}`;
  if (text.length > 100) return `Länkens text är längre än 100 tecken. ${advice}`;
  return undefined;
}

function checkDefinitions(body: TextBody): Fault[] {
  const used = new Set(nodesOf(body, 'linkReference', 'imageReference').map(({ node }) => node.identifier));
  const defined = new Set<string>();
  return nodesOf(body, 'definition').flatMap(({ node }) => {
    const { identifier } = node;
    const say = (message: string) => [bodyFault(body, node, 'markdown-rest', message)];
    if (defined.has(identifier)) return say(`Adressen [${identifier}] står två gånger. Ta bort den ena.`);
    defined.add(identifier);
    return used.has(identifier) ? [] : say(`Ingen länk använder adressen [${identifier}]. Ta bort raden.`);
  });
}
