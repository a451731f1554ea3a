import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addNotices } from '../tools/measure/large-site/add-notices.ts';
import { fullEntries } from '../tools/measure/large-site/full-entries.ts';
import { idsIn, writeEntries } from '../tools/measure/large-site/write-entries.ts';

/** How many generated texts there are beside those that the project has. */
export interface TextCounts {
  entries: number;
  notices: number;
  /** Of the notices. */
  coming: number;
}

/** The moment that notices are generated around and sites are built for, so that each run has the same texts. */
export const moment = Date.parse('2026-12-01T12:00Z');

/** A folder whose `content/` has what is in this project's and the generated texts. */
export function makeTexts({ entries, notices, coming }: TextCounts): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-texts-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  writeEntries(folder, fullEntries(entries, idsIn(folder, 'topics')));
  // Of those that are not to come, few show, as on a site of a year's notices.
  const current = Math.min(2, notices - coming);
  addNotices(folder, { all: notices, coming, current, isTranslated: true }, moment);
  return folder;
}
