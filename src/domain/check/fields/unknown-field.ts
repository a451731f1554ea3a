import { z } from 'zod';
import { askedKinds, isListOfPhrases } from '../../../schema/asked.ts';
import { askedFile, parseAskedPath } from '../../entries/asked-path.ts';
import { parseEntryPath } from '../../entries/entry-path.ts';
import { locales } from '../../entries/locale.ts';
import { schemaAt } from '../fields-in.ts';
import { nearest } from '../nearest.ts';
import { say } from '../../../editors/say.ts';

/** What to do about a field of a file that the schema does not have, at the path of the group that it stands in. */
export function unknownField(key: string, group: readonly PropertyKey[], schema: z.ZodObject, file: string): string {
  const phrases = isListOfPhrases(key) && group.length === 0 && placeOfPhrases(key, file);
  if (phrases) return phrases;
  const around = schemaAt(schema, group);
  const known = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  const own = Object.hasOwn(advice, key.toLowerCase()) ? advice[key.toLowerCase()] : undefined;
  if (own) return say`Fältet ${key} finns inte. ${own}`;
  const meant = known.find((name) => otherWords[name]?.split(' ').includes(key.toLowerCase()));
  const near = meant ?? nearest(key, known)[0];
  if (near) return say`Fältet ${key} finns inte. Menade du ${near}?`;
  return say`Fältet ${key} finns inte. Ta bort det eller rätta namnet. Fälten är ${known.join(', ')}.`;
}

/** Where the phrases go that somebody writes in the entry itself. */
function placeOfPhrases(key: string, file: string): string | undefined {
  if (parseAskedPath(file)) {
    return say`Fältet ${key} finns inte. Skriv först ${locales.join(say` eller `)}, och fraserna under det, med två mellanslag före.`;
  }
  const { kind, id = '', locale } = parseEntryPath(file) ?? {};
  const asked = askedKinds.find((one) => one === kind);
  if (!asked) return undefined;
  return say`Fältet ${key} står inte här. Flytta fraserna till ${askedFile({ kind: asked, id })}, under ${locale} och ${key}, en på varje rad.`;
}

/** Fields of other systems, that have no counterpart here. */
const advice: Record<string, string> = {
  slug: say`Adressen kommer från filens namn. Ta bort fältet, och döp om filen om adressen ska vara en annan.`,
  permalink: say`Adressen kommer från filens namn. Ta bort fältet.`,
  draft: say`En fil i content/ publiceras alltid. Ta bort fältet, och vänta med att lägga in filen om den inte är klar.`,
  published: say`En fil i content/ publiceras alltid. Ta bort fältet.`,
  layout: say`Filens mapp bestämmer hur sidan ser ut. Ta bort fältet.`,
  lang: say`Språket står i filens namn, till exempel namn.en.md. Ta bort fältet.`,
  språk: say`Språket står i filens namn, till exempel namn.en.md. Ta bort fältet.`,
};

/** For a field the words that people write for it, in Swedish and from other systems. */
const otherWords: Record<string, string> = {
  title: 'rubrik titel namn fråga fraga name',
  heading: 'rubrik',
  name: 'namn',
  summary: 'sammanfattning ingress beskrivning description text',
  answer: 'sammanfattning ingress beskrivning description svar text',
  description: 'beskrivning',
  topic: 'ämne amne kategori category',
  group: 'kategori category grupp',
  kind: 'kategori category typ type sort slag',
  roles: 'roll roller role grupp grupper målgrupp',
  keywords: 'sökord sokord nyckelord tags taggar',
  related: 'relaterat',
  order: 'sort ordning plats weight',
  severity: 'allvar nivå',
  showFrom: 'start börjar från fran from startdatum date datum',
  from: 'start börjar från fran startdatum',
  reviewed: 'date datum uppdaterad granskad review',
  showUntil: 'slut slutar till end until slutdatum',
  until: 'slut slutar till end slutdatum',
  updated: 'uppdaterad ändrad',
  owner: 'ägare agare ansvarig author',
  url: 'länk lank link adress',
  methods: 'metoder inloggningssätt',
  method: 'inloggningssätt',
  issuer: 'utfärdare',
  archived: 'arkiverad',
  withdrawn: 'återkallad',
};
