import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markdownPath } from '../../src/domain/entries/addresses.ts';
import type { WrittenPage } from './output/written-pages.ts';

/**
 * Writes the answer to each question and the page of each group as Markdown beside its page, for who reads no HTML: title,
 * first sentence, and the text as the editor wrote it, with whole addresses. Notices have none: what they say changes with
 * the clock. `site` is the address of the site.
 */
export async function writeMarkdown(folder: string, pages: readonly WrittenPage[], site: string): Promise<void> {
  for (const { kind, address, source } of pages) {
    const fields = source.data as Record<string, string>;
    const [title, first] =
      kind === 'login-help' ? [fields['title'], fields['answer']] : [fields['heading'], fields['summary']];
    if (kind !== 'login-help' && kind !== 'roles') continue;
    const body = source.body.trim().replaceAll('](/', `](${new URL('/', site).href}`);
    const file = join(folder, markdownPath(address));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `# ${title}\n\n${first}\n\n${body}\n`);
  }
}
