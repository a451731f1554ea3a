import { nameOf } from '../../schema/each-language.ts';
import { asked } from '../../schema/asked.ts';
import type { ReferableKind } from '../../schema/fields.ts';
import { kindNames, kinds, type KindName } from '../../schema/kinds.ts';
import { singleFileAt } from '../../schema/single-files.ts';
import { parseAskedPath, type AskedPath } from '../entries/asked-path.ts';
import { entryFile, entrySchema, localesOf, parseEntryPath, type EntryPath } from '../entries/entry-path.ts';
import { defaultLocale, type Locale } from '../entries/locale.ts';
import type { Source } from '../source/source.ts';
import { remembered } from '../text/remembered.ts';
import { fileFault, isError, type Fault } from '../fault/fault.ts';
import { checkAnnouncements } from './announcements/check-announcements.ts';
import { checkAsked } from './check-asked.ts';
import { checkDates } from './check-dates.ts';
import { checkGuide } from './check-guide.ts';
import { checkFields } from './fields/check-fields.ts';
import { checkAddresses } from './paths/check-addresses.ts';
import { checkId } from './paths/check-name.ts';
import { checkPath } from './paths/check-path.ts';
import { checkReferences } from './check-references.ts';
import { checkSpans } from './check-spans.ts';
import { checkWriting, type Surroundings } from './check-writing.ts';
import { wholeContent, type Scope } from './scope.ts';
import { say } from '../../editors/say.ts';

/** Everything wrong in the content files that are asked for, all at once, in their order. `now` in epoch ms. */
export function checkContent(
  sources: readonly Source[],
  now: number,
  surroundings: Surroundings = {},
  scope: Scope = wholeContent,
): Fault[] {
  const placed = sources.map((source) => ({ source, path: parseEntryPath(source.file) }));
  const paths = placed.flatMap(({ source: { file }, path }) => (path ? [{ ...path, file }] : []));
  const ids = idsByKind(paths);
  const byPage = Map.groupBy(paths, ({ kind, id }) => `${kind}/${id}`);
  const languagesOf = ({ kind, id }: AskedPath) => (byPage.get(`${kind}/${id}`) ?? []).map(({ locale }) => locale);
  const world = { ids, languagesOf, now };
  const faultsOf = remembered(({ source, path }: (typeof placed)[number]) => ownFaults(source, path, world));
  const byKind = Map.groupBy(placed, ({ path }) => path?.kind);
  const soundAmong = (kind: KindName, isMeant: Scope['isAsked']) =>
    (byKind.get(kind) ?? []).flatMap((one) =>
      one.path && isMeant(one.source.file) && !faultsOf(one).some(isError) ? [{ ...one.path, source: one.source }] : [],
    );
  const askedOf = remembered((kind: KindName) => soundAmong(kind, scope.isAsked));
  const soundOf = remembered((kind: KindName) => soundAmong(kind, wholeContent.isAsked));
  const isSound = (kind: KindName) => soundOf(kind).length === (byKind.get(kind) ?? []).length;
  const acrossByFile = Map.groupBy(
    [
      ...checkAddresses(paths, scope),
      ...checkAnnouncements({ askedOf, soundOf }, now),
      ...checkGuide({ askedOf, soundOf }, isSound, now),
      ...checkWriting(sources, surroundings, scope),
    ],
    ({ file }) => file,
  );
  return placed
    .filter(({ source }) => scope.isAsked(source.file))
    .flatMap((one) => [...faultsOf(one), ...(acrossByFile.get(one.source.file) ?? [])]);
}

interface World {
  ids: Ids;
  languagesOf: (path: AskedPath) => Locale[];
  now: number;
}

function ownFaults(source: Source, path: EntryPath | undefined, world: World): Fault[] {
  const { ids, now } = world;
  const askedPath = parseAskedPath(source.file);
  const schema = path ? entrySchema(path) : askedPath ? asked : singleFileAt(source.file)?.schema;
  if (source.faults.some(({ code }) => code === 'fil-ingen-vanlig')) return source.faults;
  if (!schema) return checkPath(source.file);
  const meant = path && likelyTranslation(path, source, ids);
  if (meant)
    return [
      fileFault(
        'fil-fel-namn',
        source.file,
        say`Menade du ${meant}? En översättning har punkt före språket. Döp om filen.`,
      ),
    ];
  const faults = [...checkFields(source, schema, now), ...checkDates(source, schema, now)];
  if (path) faults.push(...checkId(source.file, path.id), ...checkTranslation(path, source, ids));
  if (askedPath) faults.push(...checkAsked(askedPath, source, world));
  if (path?.locale === defaultLocale) faults.push(...checkSpans(source, path.kind, faults));
  return [...faults, ...checkReferences(source, schema, ids)];
}

type Ids = Record<ReferableKind | KindName, Set<string>>;

function idsByKind(paths: readonly EntryPath[]): Ids {
  const originals = paths.filter(({ locale }) => locale === defaultLocale);
  const idsOf = (kind: string) => new Set(originals.filter((path) => path.kind === kind).map(({ id }) => id));
  return Object.fromEntries(kindNames.map((kind) => [kind, idsOf(kind)])) as Ids;
}

/** The file that a translation should be, where it has a hyphen before its language and so looks like a Swedish text. */
function likelyTranslation({ kind, id, locale }: EntryPath, { data }: Source, ids: Ids): string | undefined {
  const [, original = '', language] = /^(.*)-([a-z]{2}(?:-[a-z]+)?)$/.exec(id) ?? [];
  const meant = localesOf(kind).find((one) => one === language && one !== defaultLocale);
  if (!meant || locale !== defaultLocale || !ids[kind].has(original)) return undefined;
  const translated = ['reviewed', ...kinds[kind].translated];
  return Object.keys(data).every((field) => translated.includes(field))
    ? entryFile({ kind, id: original, locale: meant })
    : undefined;
}

function checkTranslation({ kind, id, locale }: EntryPath, { file }: Source, ids: Ids): Fault[] {
  if (locale === defaultLocale || ids[kind].has(id)) return [];
  const message = say`Översättningen saknar sin text på ${nameOf(defaultLocale)}. Lägg till ${entryFile({ kind, id, locale: defaultLocale })}.`;
  return [fileFault('oversattning-utan-svensk-text', file, message)];
}
