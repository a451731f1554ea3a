import { singleFiles } from '../../schema/single-files.ts';
import { entryFile, localesOf, parseEntryPath } from '../entries/entry-path.ts';
import { parseAskedPath } from '../entries/asked-path.ts';
import { defaultLocale } from '../entries/locale.ts';
import { originalsOf, placed } from '../source/placed.ts';
import type { Source } from '../source/source.ts';
import { daysBefore, localAt } from '../time/local-time.ts';
import { hasLostGroup } from './check-synonyms.ts';
import { headingsOf, openText } from './open-text.ts';
import { wholeContent, type Scope } from './scope.ts';

/** A file that a change touches, as it was and as it is; undefined where it was not or is no more. */
interface Touched {
  file: string;
  was: Source | undefined;
  is: Source | undefined;
}

/** Beyond so many names, looking for each in all files takes longer than checking them. */
const mostNames = 20;

/**
 * The files in which a change can bring new faults: those that it touches, their translations, and those that name a page
 * that came, went or got other headings, and the problems of the guide where answers are for others. What all files are
 * held against, and what decides which login methods are gone, can bring them anywhere. A file that is left alone keeps its language. `now` in epoch ms.
 */
export function scopeOfChange(before: readonly Source[], present: readonly Source[], now: number): Scope {
  const touched = touchedIn(before, present);
  const files = new Set(touched.map(({ file }) => file));
  const isReworded = files.has(singleFiles.wordlist.path) ? () => true : (file: string) => files.has(file);
  const names = namesMoved(touched);
  if (touched.some(concernsAll) || names.size > mostNames) return { ...wholeContent, isReworded };
  for (const file of files) for (const other of translationsOf(file)) files.add(other);
  for (const { file } of firstTranslated(before, present)) files.add(file);
  if (names.size > 0) {
    files.add(singleFiles['old-urls'].path);
    for (const { file } of present.filter((source) => namesOneOf(source, names))) files.add(file);
  }
  if (touched.some(changesGuide))
    for (const { source } of originalsOf('symptoms', placed(present))) files.add(source.file);
  if (touched.some(isNotice)) for (const { file } of noticesBeside(present, now)) files.add(file);
  const synonyms = present.find(({ file }) => file === singleFiles.synonyms.path);
  if (synonyms && hasLostGroup(synonyms, touched, present)) files.add(synonyms.file);
  return { isAsked: (file) => files.has(file), isReworded };
}

/** A source that is the same object before and after is a file that is left alone. */
function touchedIn(before: readonly Source[], present: readonly Source[]): Touched[] {
  const was = new Map(before.map((source) => [source.file, source]));
  const is = new Map(present.map((source) => [source.file, source]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((file) => was.get(file) !== is.get(file))
    .map((file) => ({ file, was: was.get(file), is: is.get(file) }));
}

/** Whether an answer is for others or for something else than before, or a group came or went. */
function changesGuide({ file, was, is }: Touched): boolean {
  const kind = parseEntryPath(file)?.kind;
  if (kind === 'roles') return !was || !is;
  const told = (source: Source | undefined) =>
    JSON.stringify(['symptoms', 'methods', 'roles'].map((field) => source?.data[field]));
  return kind === 'login-help' && told(was) !== told(is);
}

const isNotice = ({ file }: Touched) => parseEntryPath(file)?.kind === 'announcements';

/** Whether all files are held against this one, or it says which methods services accept. */
function concernsAll({ file, was, is }: Touched): boolean {
  if (file === singleFiles.site.path || file === singleFiles.wordlist.path) return true;
  const kind = parseEntryPath(file)?.kind;
  if (kind === 'services' || kind === 'login-methods') return true;
  // With the first problem there is a guide, which leads to every answer.
  if (kind === 'symptoms' && (!was || !is)) return true;
  return kind === 'announcements' && [was, is].some((source) => source && /methods|\\/.test(source.text));
}

/** The names of the pages that came or went, or whose headings are others: what links and references name them by. */
function namesMoved(touched: readonly Touched[]): Set<string> {
  return new Set(
    touched.flatMap(({ file, was, is }) => {
      const path = parseEntryPath(file);
      if (!path) return [];
      const headingsIn = (source: Source) => headingsOf(openText({ ...path, source }).body).join('\n');
      return was && is && headingsIn(was) === headingsIn(is) ? [] : [path.id];
    }),
  );
}

/** Whether a file has one of these names, or may name it. A text may write it with codes or escapes. */
function namesOneOf({ file, text }: Source, names: ReadonlySet<string>): boolean {
  const { id } = parseEntryPath(file) ?? parseAskedPath(file) ?? {};
  if (id && names.has(id)) return true;
  return /[\\&%]/.test(text) || names.values().some((name) => text.includes(name));
}

function translationsOf(file: string): string[] {
  const path = parseEntryPath(file);
  return path ? localesOf(path.kind).map((locale) => entryFile({ ...path, locale })) : [];
}

/** The entries of a kind that gets its first translation: from then on, each should have one. */
function firstTranslated(before: readonly Source[], present: readonly Source[]): Source[] {
  const known = translatedKinds(before);
  const first = translatedKinds(present).difference(known);
  return first.size === 0 ? [] : placed(present).flatMap(({ kind, source }) => (first.has(kind) ? [source] : []));
}

function translatedKinds(sources: readonly Source[]): Set<string> {
  return new Set(placed(sources).flatMap(({ kind, locale }) => (locale === defaultLocale ? [] : [kind])));
}

/** The notices that may show at the same time as another from now on. Those that end in some days are looked at closer. */
function noticesBeside(present: readonly Source[], now: number): Source[] {
  const recently = localAt(daysBefore(now, 2)).toPlainDate().toString();
  return placed(present).flatMap(({ kind, source }) => {
    if (kind !== 'announcements') return [];
    const until = source.data['showUntil'];
    return typeof until === 'string' && until < recently ? [] : [source];
  });
}
