import { synonyms, type Synonyms } from '../../schema/synonyms.ts';
import { parseAskedPath } from '../entries/asked-path.ts';
import { parseEntryPath } from '../entries/entry-path.ts';
import { locales, type WholeLocale } from '../entries/locale.ts';
import { stemOf } from '../search/words/stem.ts';
import { wordsOf } from '../search/words/words.ts';
import type { Source } from '../source/source.ts';
import { faultAt } from '../source/fault-at.ts';
import type { Fault } from '../fault/fault.ts';
import { say } from '../../editors/say.ts';

/** Words in two groups, which would chain them, and groups that lead nowhere. */
export function checkSynonyms(source: Source, sources: readonly Source[]): Fault[] {
  const { data: groups } = synonyms.safeParse(source.data);
  if (!groups) return [];
  return locales.flatMap((locale) => [
    ...checkTwice(source, groups, locale),
    ...checkKnown(source, groups, locale, sources),
  ]);
}

const stemsIn = (text: string, locale: WholeLocale) => wordsOf(text).map((word) => stemOf(word, locale));

function checkTwice(source: Source, groups: Synonyms, locale: WholeLocale): Fault[] {
  const first = new Map<string, number>();
  return groups[locale].flatMap((group, number) =>
    group.flatMap((word, place) => {
      const name = wordsOf(word).join(' ');
      const other = first.get(name);
      first.set(name, other ?? number);
      if (other === undefined) return [];
      const where =
        other === number
          ? say`tidigare i samma grupp`
          : say`också i grupp ${other + 1}, ”${groups[locale][other]?.[0]}”`;
      const message = say`”${word}” står ${where}. Låt det stå bara där det hör hemma, eller slå ihop grupperna.`;
      return [faultAt(source, [locale, number, place], 'synonym-dubbel', message)];
    }),
  );
}

function checkKnown(source: Source, groups: Synonyms, locale: WholeLocale, sources: readonly Source[]): Fault[] {
  return idleGroups(groups[locale], locale, sources).map((number) => {
    const message = say`Inget av orden i gruppen ”${groups[locale][number]?.[0]}” står på webbplatsen, så den hjälper ingen. Lägg till ett ord som står där, eller ta bort gruppen.`;
    return faultAt(source, [locale, number], 'synonym-utan-mal', message);
  });
}

/**
 * The numbers of the groups of which no word stands in the entries: in their fields, their texts or the phrases that
 * people ask for them with. Reads no further than until each has one that does, and first that in which a word of the
 * group stands as it is: the phrases, which are short and have most words, before the entries.
 */
function idleGroups(groups: Synonyms[WholeLocale], locale: WholeLocale, sources: readonly Source[]): number[] {
  const stems = groups.map((group) => group.map((word) => stemsIn(word, locale)));
  const known = stemReader(locale, new Set(stems.flat(2)));
  const isIdle = (number: number) => !stems[number]?.some((word) => word.every((stem) => known.has(stem)));
  const phrases = sources.filter(({ file }) => parseAskedPath(file));
  const all = [...phrases, ...sources.filter(({ file }) => parseEntryPath(file)?.locale === locale)];
  const read = (source: Source) => known.read(searchedIn(source, locale));
  for (const [number, words] of groups.entries()) {
    if (!isIdle(number)) continue;
    const isNear = ({ text }: Source) => words.some((word) => text.includes(word));
    all
      .values()
      .filter(isNear)
      .some((source) => (read(source), !isIdle(number)));
  }
  const idle = [...groups.keys()].filter(isIdle);
  if (idle.length > 0) all.some((source) => (read(source), !idle.some(isIdle)));
  return idle.filter(isIdle);
}

/** What a file says for the search in a language. */
function searchedIn({ file, data, body }: Source, locale: WholeLocale): string {
  if (parseAskedPath(file)) return JSON.stringify(data[locale] ?? '');
  return parseEntryPath(file)?.locale === locale ? `${JSON.stringify(data)} ${body}` : '';
}

/** Whether a group of synonyms leads nowhere in the present content of which a word stood in one of these changed files. */
export function hasLostGroup(
  source: Source,
  changed: readonly { was: Source | undefined; is: Source | undefined }[],
  present: readonly Source[],
): boolean {
  return locales.some((locale) => {
    const stemsOf = (one: Source | undefined) =>
      new Set(one ? wordsOf(searchedIn(one, locale)).flatMap((word) => stemsOfWord(word, locale)) : []);
    const lost = new Set(changed.flatMap(({ was, is }) => [...stemsOf(was).difference(stemsOf(is))]));
    if (lost.size === 0) return false;
    const isLost = (word: string) => stemsIn(word, locale).some((stem) => lost.has(stem));
    const groups = synonyms.safeParse(source.data).data?.[locale];
    const atRisk = groups?.filter((group) => group.some(isLost)) ?? [];
    return idleGroups(atRisk, locale, present).length > 0;
  });
}

/** A word with a hyphen is also found by its parts. */
function stemsOfWord(word: string, locale: WholeLocale): string[] {
  return [word, ...word.split('-')].map((part) => stemOf(part, locale));
}

/** Remembers which of these stems have stood in what it has read. */
function stemReader(locale: WholeLocale, asked: ReadonlySet<string>) {
  const known = new Set<string>();
  // A large site has few words: each is looked at once.
  const seen = new Set<string>();
  const read = (text: string) => {
    for (const word of wordsOf(text)) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const stem of stemsOfWord(word, locale)) if (asked.has(stem)) known.add(stem);
    }
  };
  return { read, has: (stem: string) => known.has(stem) };
}
