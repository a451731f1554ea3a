import { readSurroundings } from '../../src/library/surroundings.ts';
import { announcement } from '../../src/schema/announcement.ts';
import { helpPath, pageAddress } from '../../src/domain/entries/addresses.ts';
import { defaultLocale } from '../../src/domain/entries/locale.ts';
import { stateAt } from '../../src/domain/time/announcement-state.ts';
import { newsSpan, shownPhases, shownSpan } from '../../src/domain/time/announcement-timeline.ts';
import { formatInstant } from '../../src/domain/time/format-dates.ts';
import { draftFaults, draftFile, draftText, type Draft } from '../../src/domain/new-entry/draft.ts';
import { readSource } from '../../src/domain/source/source.ts';
import type { Site } from './site-entries.ts';

/** What an editor reads when the files are written: the gate's words, what the pages show when, and what to do. */
export async function outcome(drafts: readonly Draft[], site: Site): Promise<string> {
  const written = drafts.map((draft) => readSource(draftFile(draft), draftText(draft)));
  const surroundings = await readSurroundings('.', site.sources);
  const warnings = drafts.flatMap((draft) => {
    const others = [...site.sources, ...written.filter(({ file }) => file !== draftFile(draft))];
    return draftFaults(draft, others, site.now, surroundings);
  });
  const [swedish] = drafts;
  return [
    '',
    ...drafts.map((draft) => `Skapade ${draftFile(draft)}`),
    warnings.length > 0 ? 'Granskningen: inga fel, men läs det här:' : 'Granskningen: inga fel.',
    ...warnings.map(({ file, line, message, code }) => `  ${file}, rad ${line}: ${message} (docs/fel/${code}.md)`),
    ...(swedish ? [...shown(swedish, site), ...nextSteps(swedish, drafts.map(draftFile))] : []),
  ].join('\n');
}

function shown({ kind, name, fields }: Draft, site: Site): string[] {
  if (kind !== 'announcements') return ['', `Svaret får adressen ${helpPath(name)} när ändringen är publicerad.`];
  const notice = announcement.parse(fields);
  const titles = site
    .entriesOf('roles')
    .filter(({ id }) => notice.roles?.includes(id))
    .map(({ title }) => title);
  const { end } = shownSpan(notice);
  const news = newsSpan(notice).end;
  return [
    '',
    `Banderollen visas för ${titles.length > 0 ? new Intl.ListFormat('sv').format(titles) : 'alla'}:`,
    ...shownPhases(notice, defaultLocale).map(({ span: { start }, text }) => {
      const state = stateAt(notice, start, defaultLocale).words;
      return `  från ${formatInstant(start, defaultLocale)}: ${text} ${state}.`;
    }),
    ...(news < end
      ? [`  från ${formatInstant(news, defaultLocale)}: inte på startsidan längre, men på gruppernas sidor`]
      : []),
    Number.isFinite(end)
      ? `  från ${formatInstant(end, defaultLocale)}: visas inte längre`
      : '  tills vidare: den går inte bort av sig själv',
  ];
}

function nextSteps(draft: Draft, files: readonly string[]): string[] {
  const path = pageAddress({ kind: draft.kind, id: draft.name, locale: defaultLocale });
  return [
    '',
    'Gör så här nu:',
    `  1. Se sidan: kör npm start och öppna ${path} på adressen som skrivs ut.`,
    '  2. Skicka in den för granskning:',
    `       git switch -c ${draft.name}`,
    `       git add ${files.join(' ')}`,
    `       git commit -m "Lägg till ${draft.name}"`,
    `       git push -u origin ${draft.name}`,
    '  3. Öppna en pull request och be en kollega läsa. Guiden finns i docs/redaktion/.',
  ];
}
