import { escapeCell, timelineMarkdown, type Timeline } from '../read-timeline.ts';
import type { Difference } from './compare-sites.ts';
import { say } from '../../../src/editors/say.ts';

const listed = 25;
const kindNames = { new: say`ny`, changed: say`ändrad`, removed: say`borttagen` };

/** What a change does for readers, as a comment on a pull request. */
export function reportMarkdown(
  differences: readonly Difference[],
  before: Timeline | undefined,
  after: Timeline,
): string {
  const pages = differences.filter(({ isPage }) => isPage);
  const others = differences.filter(({ isPage }) => !isPage);
  return [
    say`## Vad ändringen gör`,
    '',
    ...(pages.length > 0
      ? [say`### Sidor`, '', counts(pages), '', pageTable(pages)]
      : [say`Ingen sida ser annorlunda ut.`]),
    ...(others.length > 0
      ? ['', say`Andra filer som ändras: ${others.map(({ address }) => code(address)).join(', ')}.`]
      : []),
    '',
    say`### Vad varje grupp ser, och när`,
    '',
    ...banners(before, after),
    '',
  ].join('\n');
}

function counts(pages: readonly Difference[]): string {
  const ofKind = Map.groupBy(pages, ({ kind }) => kind);
  const parts = [...ofKind].map(([kind, list]) => `${list.length} ${plural(kind, list.length)}`);
  const grown = pages.reduce((sum, { before = 0, after = 0 }) => sum + after - before, 0);
  return say`${parts.join(', ')}. Tillsammans ${signed(grown)} byte att ladda ner.`;
}

function plural(kind: Difference['kind'], count: number): string {
  return count === 1 ? kindNames[kind] : { new: say`nya`, changed: say`ändrade`, removed: say`borttagna` }[kind];
}

function pageTable(pages: readonly Difference[]): string {
  const rows = pages.slice(0, listed).map(({ address, kind, before, after }) => {
    const change = before && after ? ` (${signed(after - before)})` : '';
    return `| ${code(address)} | ${kindNames[kind]} | ${after ?? '–'}${change} |`;
  });
  const more = pages.length - rows.length;
  return [
    say`| Sida | | Byte |`,
    '| --- | --- | --: |',
    ...rows,
    ...(more > 0 ? ['', say`… och ${more} sidor till.`] : []),
  ].join('\n');
}

function banners(before: Timeline | undefined, after: Timeline): string[] {
  const [was, is] = [before && timelineMarkdown(before), timelineMarkdown(after)];
  const words = was === is ? say`Ändringen rör inte banderollerna. Så här visas de:` : say`Så här visas banderollerna:`;
  return [words, '', is];
}

function signed(bytes: number): string {
  return bytes > 0 ? `+${bytes}` : String(bytes).replace('-', '−');
}

function code(address: string): string {
  return `<code>${escapeCell(address)}</code>`;
}
