import { nodesBelow, parseMarkdown } from '../../../src/domain/markdown/markdown.ts';

const quote = `(?:["']|&quot;|&#3[49];)`;

/**
 * HTML that does something, or an address that runs code, in XML or a calendar. An address stands in an attribute, or
 * is the value of a line of its own: a sentence may begin with "JavaScript:".
 */
const unsafeInMarkup = new RegExp(
  [
    String.raw`(?:<|&lt;)\s*(?:script|iframe|object|embed|form|base|meta|style|svg|img)\b`,
    String.raw`(?:<|&lt;)[^<>&]*\son[a-z]+\s*=`,
    String.raw`\b(?:href|src|action|formaction|url|uri)\s*=\s*${quote}?\s*(?:javascript|vbscript|data:(?!image/))`,
    String.raw`<(?:link|id|uri|icon|logo)>\s*(?:javascript|vbscript|data)\s*:`,
    String.raw`^(?:URL|ATTACH|IMAGE|SOURCE|CONFERENCE)\b[^:\n]*:\s*(?:javascript|vbscript|data)\s*:`,
  ].join('|'),
  'im',
);

/** What runs when another program shows an XML file or a calendar; undefined where nothing does. */
export function unsafeMarkup(text: string): string | undefined {
  return unsafeInMarkup.exec(text)?.[0];
}

/** What runs when another program shows the texts of a JSON file; undefined where nothing does. */
export function unsafeJson(text: string): string | undefined {
  // Most files have no such word at all.
  return /(?:javascript|vbscript|data)\s*:/i.test(text) ? unsafeValue(JSON.parse(text), '') : undefined;
}

function unsafeValue(value: unknown, key: string): string | undefined {
  if (typeof value === 'string')
    return addressesIn(value, key)
      .find((address) => runs.test(address))
      ?.slice(0, 40);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, one] of Object.entries(value)) {
    const found = unsafeValue(one, Array.isArray(value) ? key : name);
    if (found !== undefined) return found;
  }
  return undefined;
}

const runs = /^[\p{Cc}\s]*(?:javascript|vbscript|data)[\p{Cc}\s]*:/iu;

/** The whole of a text that is an address, and the addresses that its Markdown leads to. An example of code is no address. */
function addressesIn(text: string, key: string): string[] {
  const whole = /url|uri|href|link|src|image|path|address/i.test(key) || !/\s/.test(text) ? [text] : [];
  if (!/\]\s*[(:]/.test(text)) return whole;
  const linked = nodesBelow(parseMarkdown(text, false)).flatMap(({ node }) => ('url' in node ? [node.url] : []));
  return [...whole, ...linked];
}
