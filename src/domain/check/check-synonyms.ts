import { synonyms, type Synonyms } from '../../schema/synonyms.ts';
import { parseAskedPath } from '../entries/asked-path.ts';
import { parseEntryPath } from '../entries/entry-path.ts';
import { locales, type Locale } from '../entries/locale.ts';
import { stemOf } from '../search/words/stem.ts';
import { wordsOf } from '../search/words/words.ts';
import type { Source } from '../source/source.ts';
import { faultAt } from '../source/fault-at.ts';
import type { Fault } from '../fault/fault.ts';

/** Words in two groups, which would chain them, and groups that lead nowhere. */
export function checkSynonyms(source: Source, sources: readonly Source[]): Fault[] {
  const { data: groups } = synonyms.safeParse(source.data);
  if (!groups) return [];
  return locales.flatMap((locale) => [
    ...checkTwice(source, groups, locale),
    ...checkKnown(source, groups, locale, stemsOf(sources, locale)),
  ]);
}

const stemsIn = (text: string, locale: Locale) => wordsOf(text).map((word) => stemOf(word, locale));

function checkTwice(source: Source, groups: Synonyms, locale: Locale): Fault[] {
  const first = new Map<string, number>();
  return groups[locale].flatMap((group, number) =>
    group.flatMap((word, place) => {
      const name = wordsOf(word).join(' ');
      const other = first.get(name);
      first.set(name, other ?? number);
      if (other === undefined) return [];
      const where =
        other === number ? 'tidigare i samma grupp' : `också i grupp ${other + 1}, ”${groups[locale][other]?.[0]}”`;
      const message = `”${word}” står ${where}. Låt det stå bara där det hör hemma, eller slå ihop grupperna.`;
      return [faultAt(source, [locale, number, place], 'synonym-dubbel', message)];
    }),
  );
}

function checkKnown(source: Source, groups: Synonyms, locale: Locale, known: ReadonlySet<string>): Fault[] {
  return groups[locale].flatMap((group, number) => {
    if (group.some((word) => stemsIn(word, locale).every((stem) => known.has(stem)))) return [];
    const message = `Inget av orden i gruppen ”${group[0]}” står på webbplatsen, så den hjälper ingen. Lägg till ett ord som står där, eller ta bort gruppen.`;
    return [faultAt(source, [locale, number], 'synonym-utan-mal', message)];
  });
}

/** Every stem that the entries in a language have, in their fields, their texts or the phrases that people ask for them with. */
function stemsOf(sources: readonly Source[], locale: Locale): Set<string> {
  const texts = sources.flatMap(({ file, body, data }) => {
    if (parseAskedPath(file)) return [JSON.stringify(data[locale] ?? '')];
    return parseEntryPath(file)?.locale === locale ? [`${JSON.stringify(data)} ${body}`] : [];
  });
  // A large site has few words: each is stemmed once.
  const words = new Set(texts.flatMap((text) => wordsOf(text)));
  return new Set([...words].flatMap((word) => [word, ...word.split('-')].map((part) => stemOf(part, locale))));
}
