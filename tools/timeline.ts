/**
 * Prints what the pages of each role show when, from now on or from `--from "2024-04-01T00:00"`.
 * `--markdown` prints it as a table for a pull request.
 */
import { parseArgs } from 'node:util';
import { readContentFiles } from '../src/content-files.ts';
import { checkContent } from '../src/domain/check/check-content.ts';
import { isError } from '../src/domain/check/fault.ts';
import { parseEntryPath } from '../src/domain/entry-path.ts';
import { sortAnnouncements } from '../src/domain/sort-announcements.ts';
import { startOf } from '../src/domain/stockholm-time.ts';
import { timelineTable } from '../src/domain/timeline-table.ts';
import { announcement } from '../src/schema/announcement.ts';
import { role } from '../src/schema/role.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, markdown: { type: 'boolean' } } });
const from = values.from ? startOf(values.from) : Date.now();

const sources = await readContentFiles('.');
if (checkContent(sources, Date.now()).some(isError)) {
  console.error('Innehållet har fel. Kör npm run check:content och rätta dem först.');
  process.exit(1);
}

const swedish = (kind: string) =>
  sources.flatMap(({ file, data }) => {
    const path = parseEntryPath(file);
    return path?.kind === kind && path.locale === 'sv' ? [{ id: path.id, data }] : [];
  });
const notices = sortAnnouncements(
  swedish('announcements').map(({ id, data }) => ({ ...announcement.parse(data), id })),
);
const roles = swedish('roles')
  .map(({ id, data }) => ({ ...role.parse(data), id }))
  .sort((a, b) => a.order - b.order);

const rows = timelineTable(
  notices,
  roles.map(({ id }) => id),
  from,
);

if (values.markdown) {
  console.log(`| Från | ${roles.map(({ title }) => title).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(roles.length)}`);
  for (const row of rows)
    console.log(`| ${row.from} | ${row.shown.map((cell) => cell.join('<br>') || '–').join(' | ')} |`);
} else {
  for (const row of rows) {
    console.log(`\n${row.from}`);
    for (const [index, { title }] of roles.entries()) console.log(`  ${title}: ${row.shown[index]?.join('; ') || '–'}`);
  }
}
