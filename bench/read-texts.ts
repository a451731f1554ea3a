import { parseEntryPath } from '../src/domain/entries/entry-path.ts';
import { defaultLocale, type Locale } from '../src/domain/entries/locale.ts';
import { readContentFiles } from '../src/library/files.ts';

/** A help entry or a notice as any site generator could have it. */
export interface PlainText {
  /** Without slashes around it: `en/hjalp/ny-telefon`. */
  address: string;
  locale: Locale;
  title: string;
  description: string;
  /** The topic of an entry; notices have none. */
  topic: string | undefined;
  /** Markdown, with all that the product shows of the fields as text. */
  body: string;
}

const folders: Record<string, string> = { 'login-help': 'hjalp', announcements: 'meddelanden' };

/** The help entries and notices in the content of a folder, Swedish ones first. */
export async function readTexts(folder: string): Promise<PlainText[]> {
  const sources = await readContentFiles(folder);
  const texts = sources.flatMap(({ file, data, body }): PlainText[] => {
    const path = parseEntryPath(file);
    const place = path && folders[path.kind];
    if (!place) return [];
    const field = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
    const description = field('answer') || field('summary');
    const dates = ['showFrom', 'showUntil'].map(field).filter((date) => date !== '');
    const validity = dates.length > 0 ? `\n\nGäller ${dates.join(' till ')}.` : '';
    return [
      {
        address: `${path.locale === defaultLocale ? '' : `${path.locale}/`}${place}/${path.id}`,
        locale: path.locale,
        title: field('title'),
        description,
        topic: field('topic') || undefined,
        body: `${description}${validity}\n\n${body.trim()}\n`,
      },
    ];
  });
  return texts.sort((a, b) => Number(a.locale !== defaultLocale) - Number(b.locale !== defaultLocale));
}
