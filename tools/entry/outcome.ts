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
import { say } from '../../src/editors/say.ts';
import { faultPages, tag } from '../../src/editors/of-site.ts';

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
    ...drafts.map((draft) => say`Skapade ${draftFile(draft)}`),
    warnings.length > 0 ? say`Granskningen: inga fel, men läs det här:` : say`Granskningen: inga fel.`,
    ...warnings.map(
      ({ file, line, message, code }) => say`  ${file}, rad ${line}: ${message} (${faultPages}/${code}.md)`,
    ),
    ...(swedish ? [...shown(swedish, site), ...nextSteps(swedish, drafts.map(draftFile))] : []),
  ].join('\n');
}

function shown({ kind, name, fields }: Draft, site: Site): string[] {
  if (kind !== 'announcements') return ['', say`Svaret får adressen ${helpPath(name)} när ändringen är publicerad.`];
  const notice = announcement.parse(fields);
  const titles = site
    .entriesOf('roles')
    .filter(({ id }) => notice.roles?.includes(id))
    .map(({ title }) => title);
  const { end } = shownSpan(notice);
  const news = newsSpan(notice).end;
  return [
    '',
    say`Banderollen visas för ${titles.length > 0 ? new Intl.ListFormat(tag).format(titles) : say`alla`}:`,
    ...shownPhases(notice, defaultLocale).map(({ span: { start }, text }) => {
      const state = stateAt(notice, start, defaultLocale).words;
      return say`  från ${formatInstant(start, defaultLocale)}: ${text} ${state}.`;
    }),
    ...(news < end
      ? [say`  från ${formatInstant(news, defaultLocale)}: inte på startsidan längre, men på gruppernas sidor`]
      : []),
    Number.isFinite(end)
      ? say`  från ${formatInstant(end, defaultLocale)}: visas inte längre`
      : say`  tills vidare: den går inte bort av sig själv`,
  ];
}

function nextSteps(draft: Draft, files: readonly string[]): string[] {
  const path = pageAddress({ kind: draft.kind, id: draft.name, locale: defaultLocale });
  return [
    '',
    say`Gör så här nu:`,
    say`  1. Se sidan: kör npm start och öppna ${path} på adressen som skrivs ut.`,
    say`  2. Skicka in den för granskning:`,
    `       git switch -c ${draft.name}`,
    `       git add ${files.join(' ')}`,
    say`       git commit -m "Lägg till ${draft.name}"`,
    `       git push -u origin ${draft.name}`,
    say`  3. Öppna en pull request och be en kollega läsa. Guiden finns i docs/redaktion/.`,
  ];
}
