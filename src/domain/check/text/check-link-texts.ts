import { helpPath } from '../../entries/addresses.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import type { MdastNode } from 'satteri';
import { textOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { quoted } from '../../fault/quoting.ts';
import { misleadingText } from './misleading-text.ts';
import { bodyFault, nodesOf, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** Links whose words do not tell a reader who sees only the link where it leads, and definitions without use. */
export function checkLinkTexts(body: TextBody): Fault[] {
  const links = linksIn(body);
  const seen = new Map<string, string>();
  const faults = links.flatMap(({ node, text, url, title }) => {
    const tell = (code: Fault['code'], message: string) => [bodyFault(body, node, code, message)];
    const wrong = wrongText(text, url, body);
    if (wrong) return tell('lank-text', wrong);
    const key = text.toLowerCase();
    const other = seen.get(key);
    seen.set(key, url);
    if (title)
      return tell(
        'lank-form',
        say`Texten inom citattecken efter adressen når inte alla läsare. Ta bort den, och skriv det viktiga i länkens text.`,
      );
    if (other !== undefined && other !== url)
      return tell(
        'lank-form',
        say`Två länkar har texten ${quoted(text)} men leder till olika sidor. Skriv olika texter.`,
      );
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

/** Texts that say nothing, in any language of the site. */
const empty = Object.values(writingRules).flatMap(({ emptyLinks, clicks }) => [emptyLinks, clicks]);

function wrongText(text: string, url: string, { kind }: TextBody): string | undefined {
  const advice = say`Skriv vart länken leder, till exempel [skaffa BankID](${helpPath(say`skaffa-bankid`)}).`;
  if (!/[\p{L}\p{N}]/u.test(text)) return say`Länken saknar text. ${advice}`;
  if (/^(?:mailto|tel):/i.test(text))
    return say`Länkens text börjar med ${text.replace(/:.*/s, ':')} Skriv bara adressen eller numret som text.`;
  if (/^(?:https?:\/\/|www\.)/i.test(text) || (text === url && kind !== 'pages'))
    return say`Länkens text är en adress. ${advice}`;
  const misleading = misleadingText(text, url);
  if (misleading) return misleading;
  if (/^(?:mailto|tel):/i.test(url)) return undefined;
  if (empty.some((form) => form.test(text)))
    return say`Länkens text ${quoted(text)} säger inte vart länken leder. ${advice}`;
  if (text.length > 100) return say`Länkens text är längre än 100 tecken. ${advice}`;
  return undefined;
}

function checkDefinitions(body: TextBody): Fault[] {
  const used = new Set(nodesOf(body, 'linkReference', 'imageReference').map(({ node }) => node.identifier));
  const defined = new Set<string>();
  return nodesOf(body, 'definition').flatMap(({ node }) => {
    const { identifier } = node;
    const tell = (message: string) => [bodyFault(body, node, 'markdown-rest', message)];
    if (defined.has(identifier)) return tell(say`Adressen [${identifier}] står två gånger. Ta bort den ena.`);
    defined.add(identifier);
    return used.has(identifier) ? [] : tell(say`Ingen länk använder adressen [${identifier}]. Ta bort raden.`);
  });
}
