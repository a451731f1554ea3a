import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactPath, localPath, markdownPath, siteAddress } from '../../src/domain/entries/addresses.ts';
import { linkedFrom } from '../../src/domain/entries/body-links.ts';
import type { Locale } from '../../src/domain/entries/locale.ts';
import { formatDay } from '../../src/domain/time/format-dates.ts';
import { wordsIn } from '../../src/languages/words.ts';
import type { WrittenPage } from './output/written-pages.ts';

/** The fields that a text begins with. */
const beginnings: Partial<Record<WrittenPage['kind'], readonly [title: string, first: string]>> = {
  'login-help': ['title', 'answer'],
  roles: ['heading', 'summary'],
};

/**
 * Writes the answer to each question and the page of each group as Markdown beside its page, for who reads no HTML: title, what
 * the language says of texts that nobody has reviewed, first sentence, the text as the editor wrote it, with whole addresses,
 * when an answer was reviewed, and where the page and the contacts stand. Notices have none: what they say changes with the clock.
 * `site` is the address of the site.
 */
export async function writeMarkdown(
  folder: string,
  pages: readonly WrittenPage[],
  site: string,
  unreviewed: (locale: Locale) => string | undefined,
): Promise<void> {
  const start = siteAddress('/', site).slice(0, -1);
  for (const { kind, locale, address, source } of pages) {
    const [title, first] = beginnings[kind]?.map((field) => source.data[field] as string) ?? [];
    if (title === undefined) continue;
    const note = unreviewed(locale);
    const { whomToReach, reviewedOn } = wordsIn(locale);
    const link = (text: string, path: string) => `- [${text}](${siteAddress(path, site)})`;
    const parts = [
      `# ${title}`,
      ...(note ? [`> ${note}`] : []),
      first,
      linkedFrom(source.body.trim(), start),
      ...(kind === 'login-help' ? [`${reviewedOn} ${formatDay(source.data['reviewed'] as string, locale).text}`] : []),
      [link(whomToReach, localPath(contactPath(), locale)), link(title, address)].join('\n'),
    ];
    await writeFile(join(folder, markdownPath(address)), `${parts.join('\n\n')}\n`);
  }
}
