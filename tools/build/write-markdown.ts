import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownPath, siteAddress } from '../../src/domain/entries/addresses.ts';
import { linkedFrom } from '../../src/domain/entries/body-links.ts';
import type { WrittenPage } from './output/written-pages.ts';

/** The fields that a text begins with. */
const beginnings: Partial<Record<WrittenPage['kind'], readonly [title: string, first: string]>> = {
  'login-help': ['title', 'answer'],
  roles: ['heading', 'summary'],
};

/**
 * Writes the answer to each question and the page of each group as Markdown beside its page, for who reads no HTML: title,
 * first sentence, and the text as the editor wrote it, with whole addresses. Notices have none: what they say changes with
 * the clock. `site` is the address of the site.
 */
export async function writeMarkdown(folder: string, pages: readonly WrittenPage[], site: string): Promise<void> {
  const start = siteAddress('/', site).slice(0, -1);
  for (const { kind, address, source } of pages) {
    const [title, first] = beginnings[kind]?.map((field) => source.data[field]) ?? [];
    if (title === undefined) continue;
    const body = linkedFrom(source.body.trim(), start);
    await writeFile(join(folder, markdownPath(address)), `# ${title}\n\n${first}\n\n${body}\n`);
  }
}
