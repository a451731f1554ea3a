import { askedKinds, type AskedKind } from '../../schema/asked.ts';
import { askedFile, builtPages, type AskedPath } from '../entries/asked-path.ts';
import { locales, type Locale } from '../entries/locale.ts';
import type { Source } from '../source/source.ts';
import { fileFault, type Fault } from '../fault/fault.ts';
import { faultAt } from '../source/fault-at.ts';
import { nearest } from './nearest.ts';
import { say } from '../../editors/say.ts';

/** The entries that phrases may be for: the ids of each kind, and the languages that one is written in. */
export interface AskedEntries {
  ids: Readonly<Record<AskedKind, ReadonlySet<string>>>;
  languagesOf: (path: AskedPath) => readonly Locale[];
}

/** Phrases for a page that is not there, or not in their language: nobody would find anything by them. */
export function checkAsked(path: AskedPath, source: Source, { ids, languagesOf }: AskedEntries): Fault[] {
  const { kind, id } = path;
  if (kind === 'pages' && builtPages.includes(id)) return [];
  if (!ids[kind].has(id)) {
    const message = say`Det finns ingen sida ${id} i content/${kind}. ${adviceFor(path, ids)}`;
    return [fileFault('sokfraser-utan-sida', source.file, message)];
  }
  const written = languagesOf(path);
  return locales
    .filter((locale) => Object.hasOwn(source.data, locale) && !written.includes(locale))
    .map((locale) => {
      const message = say`Sidan ${id} finns inte på det språket, så ingen hittar den med fraserna. Ta bort dem, eller översätt sidan.`;
      return faultAt(source, [locale], 'sokfraser-utan-sida', message);
    });
}

function adviceFor({ kind, id }: AskedPath, ids: AskedEntries['ids']): string {
  const other = askedKinds.find((one) => ids[one].has(id));
  if (other) return say`Menade du ${askedFile({ kind: other, id })}?`;
  const [near] = nearest(id, [...ids[kind], ...(kind === 'pages' ? builtPages : [])]);
  const renamed = near ? say`Har sidan bytt namn, eller menade du ${near}?` : say`Har sidan bytt namn?`;
  return say`${renamed} Döp om filen så att den heter som sidan. Är sidan borttagen? Ta bort filen.`;
}
