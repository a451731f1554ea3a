import { readContentFiles } from '../../src/library/files.ts';
import { checkContent } from '../../src/domain/check/check-content.ts';
import { isError } from '../../src/domain/fault/fault.ts';
import { originalsOf, placed } from '../../src/domain/source/placed.ts';
import { sortAnnouncements } from '../../src/domain/time/sort-announcements.ts';
import { timelineTable, type TimelineRow } from '../../src/domain/time/timeline-table.ts';
import { say } from '../../src/editors/say.ts';

/** What the entrance and the pages of each role show when. `titles` are theirs, in the order of each row. */
export interface Timeline {
  titles: string[];
  rows: TimelineRow[];
}

/** Reads the content of a project; undefined where the gate refuses it. `from` in epoch ms. */
export async function readTimeline(project: string, from: number): Promise<Timeline | undefined> {
  const sources = await readContentFiles(project);
  if (checkContent(sources, Date.now()).some(isError)) return undefined;
  const entries = placed(sources);
  const notices = sortAnnouncements(originalsOf('announcements', entries).map(({ id, fields }) => ({ ...fields, id })));
  const roles = originalsOf('roles', entries)
    .map(({ id, fields }) => ({ ...fields, id }))
    .sort((a, b) => a.order - b.order);
  const ids = roles.map(({ id }) => id);
  return { titles: [say`Startsidan`, ...roles.map(({ title }) => title)], rows: timelineTable(notices, ids, from) };
}

/** The time line as a Markdown table. */
export function timelineMarkdown({ titles, rows }: Timeline): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shown = (cell: readonly string[]) => cell.map(escapeCell).join('<br>') || '–';
  return [
    line([say`Från`, ...titles.map(escapeCell)]),
    line(['---', ...titles.map(() => '---')]),
    ...rows.map((row) => line([row.from, ...row.shown.map(shown)])),
  ].join('\n');
}

/** A text as it is, in a cell of a Markdown table. */
export function escapeCell(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|~#@]/g, (character) => `&#${character.codePointAt(0)};`);
}
