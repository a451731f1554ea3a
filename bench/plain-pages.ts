import { defaultLocale } from '../src/domain/entries/locale.ts';
import type { PlainText } from './read-texts.ts';

/** A Markdown page without fields of any one generator. */
export type PlainPage = Pick<PlainText, 'address' | 'title' | 'description' | 'body'>;

/** A start page, a list of each topic, one of the notices and one of what is in English. */
export function listPages(texts: readonly PlainText[]): PlainPage[] {
  const swedish = texts.filter(({ locale }) => locale === defaultLocale);
  const english = texts.filter(({ locale }) => locale !== defaultLocale);
  const topics = Map.groupBy(
    swedish.filter(({ topic }) => topic !== undefined),
    ({ topic }) => topic ?? '',
  );
  const lists = [
    ...[...topics].map(([topic, list]) => page(`amnen/${topic}`, `Frågor om ${topic}`, list)),
    page(
      'meddelanden',
      'Meddelanden',
      swedish.filter(({ topic }) => topic === undefined),
    ),
    page('en', 'In English', english),
  ];
  return [page('index', 'Hjälp', lists), ...lists];
}

function page(address: string, title: string, listed: readonly Pick<PlainText, 'address' | 'title'>[]): PlainPage {
  const links = listed.map((one) => `- [${one.title}](/${one.address}/)\n`);
  return { address, title, description: title, body: links.join('') };
}

/** The file of a page: one that others lie below is the index of its folder. */
export function fileOf({ address }: PlainPage): string {
  return /^(?:meddelanden|en)$/.test(address) ? `${address}/index.md` : `${address}.md`;
}

/** What stands in the file. Every generator here reads these two fields. */
export function textOf({ title, description, body }: PlainPage): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}`;
}
