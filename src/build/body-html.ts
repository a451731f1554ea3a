import { markdownToHtml } from 'satteri';
import { markdownFeatures } from '../domain/markdown/markdown.ts';
import type { Entry } from '../domain/entries/entry.ts';
import { getBody, type BodyKind } from '../library/entries.ts';
import { ltrIn } from '../domain/entries/locale.ts';
import { alignCells } from './align-cells.ts';
import { isolateLtr } from './isolate-ltr.ts';
import { nameHeadings } from './name-headings.ts';

/** The body of an entry as HTML. Where it cannot be made there is none, and the check of the output stops the build. */
export async function bodyHtml(kind: BodyKind, entry: Entry<object>): Promise<string> {
  const text = await getBody(kind, entry);
  try {
    const { html } = markdownToHtml(text, {
      features: { gfm: true, ...markdownFeatures },
      hastPlugins: [alignCells, nameHeadings, ltrIn(entry.lang) ? isolateLtr : undefined],
    });
    return html;
  } catch (error) {
    console.error(`${kind}/${entry.id}: Texten går inte att visa. ${error instanceof Error ? error.message : ''}`);
    return '';
  }
}
