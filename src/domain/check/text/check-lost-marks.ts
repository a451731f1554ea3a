import { lostStars } from '../../markdown/lost-stars.ts';
import { spanOf } from '../../markdown/markdown.ts';
import type { Fault } from '../../fault/fault.ts';
import { bodyFault, nodesOf, typed, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';
import { writingRules } from '../../../languages/of-site/writing.ts';
import { defaultLocale, ruledBy, type WholeLocale } from '../../entries/locale.ts';
import { remembered } from '../../text/remembered.ts';

/** Signs that were typed to be seen and are not, because Markdown reads them as marks. */
export function checkLostMarks(body: TextBody): Fault[] {
  return [...stars(body), ...endsOfHeadings(body), ...quotedNumbers(body), ...loneNumbers(body)];
}

function stars(body: TextBody): Fault[] {
  return lostStars(body.nodes, body.source.body).map(({ start, end, shown, isCertain }) => {
    const written = body.source.body.slice(start, end);
    const message = say`Stjärnorna i ”${written}” syns inte, för Markdown gör texten mellan dem kursiv eller fet. Ska de synas, skriv ${shown}. Ska texten vara kursiv eller fet, gör det med hela ordet.`;
    const mend = isCertain ? { written, instead: shown } : undefined;
    return bodyFault(body, start, 'markdown-av-misstag', message, mend);
  });
}

/** `## C #` is shown as `C`. As many signs after the heading as before it are a way to write headings. */
function endsOfHeadings(body: TextBody): Fault[] {
  return nodesOf(body, 'heading').flatMap(({ node }) => {
    const [, signs] = /[ \t](#+)[ \t]*$/.exec(typed(body, node)) ?? [];
    if (!signs || signs.length === node.depth) return [];
    const message = say`Tecknet # sist i rubriken syns inte. Ska det synas, skriv \\${signs}. Annars: ta bort det.`;
    return [bodyFault(body, node, 'markdown-av-misstag', message)];
  });
}

const moreThan = remembered((locale: WholeLocale) => {
  const { units } = writingRules[locale];
  return new RegExp(String.raw`^>(?:\d|[ \t]\d[\d ,]*\s?(?:%|(?:${units})(?!\p{L})))`, 'u');
});

/** `> 18 år` is a quotation. */
function quotedNumbers(body: TextBody): Fault[] {
  const sign = moreThan(ruledBy(body.locale) ?? defaultLocale);
  return nodesOf(body, 'blockquote').flatMap(({ node }) => {
    const written = typed(body, node);
    if (written.includes('\n') || !sign.test(written)) return [];
    const message = say`Tecknet > först på raden syns inte, för det gör raden till ett citat. Skriv ”mer än ${written.slice(1).trim().slice(0, 40)}”, eller \\> om tecknet ska synas.`;
    return [bodyFault(body, node, 'markdown-av-misstag', message)];
  });
}

/** `+ 46 771 …` and `* 21 * …` are lists of one item. */
function loneNumbers(body: TextBody): Fault[] {
  return nodesOf(body, 'list').flatMap(({ node }) => {
    const [, sign] = /^([+*])[ \t]+\d/.exec(typed(body, node)) ?? [];
    if (!sign || node.children.length > 1) return [];
    const message = say`Tecknet ${sign} först på raden syns inte, för det gör raden till en punkt i en lista. Ska tecknet synas, skriv \\${sign}. Ska det vara en lista, skriv - i stället.`;
    return [bodyFault(body, spanOf(node).start, 'markdown-av-misstag', message)];
  });
}
