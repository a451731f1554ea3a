import { spanOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** A letter, or a sign inside of a word that an address may have but that Markdown does not take for part of one. */
const before = /(?:[\p{L}\p{M}\p{N}]|(?<=[\p{L}\p{N}])['’&!#$%^{}~])$/u;

/** Addresses of which Markdown makes a link of a part: `kundtjänst@…` becomes one to `nst@…`. */
export function checkMailAddresses(body: TextBody): Fault[] {
  return nodesOf(body, 'link').flatMap(({ node }) => {
    const { start, end } = spanOf(node);
    const text = body.source.body;
    if (!node.url.startsWith('mailto:') || /^[[<]/.test(typed(body, node))) return [];
    if (!before.test(text.slice(Math.max(start - 4, 0), start)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end)))
      return [];
    const [head = ''] = /[^\s<(”"]*$/.exec(text.slice(Math.max(start - 100, 0), start)) ?? [];
    const [tail = ''] = /^[^\s>)”",;:!?]*/.exec(text.slice(end)) ?? [];
    const whole = `${head}${typed(body, node)}${tail}`.replace(/\.$/, '');
    const message = say`”${whole}” blir en länk till ${node.url.slice('mailto:'.length)}, och den adressen är någon annans. Skriv adressen så som post kommer fram till den, utan å, ä och ö.`;
    return [bodyFault(body, start - head.length, 'lank-epost', message)];
  });
}
