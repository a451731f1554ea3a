import { z } from 'zod';
import { askedKinds, isListOfPhrases } from '../../../schema/asked.ts';
import { askedFile, parseAskedPath } from '../../entries/asked-path.ts';
import { parseEntryPath } from '../../entries/entry-path.ts';
import { locales } from '../../entries/locale.ts';
import { schemaAt } from '../fields-in.ts';
import { nearest } from '../nearest.ts';

/** What to do about a field of a file that the schema does not have, at the path of the group that it stands in. */
export function unknownField(key: string, group: readonly PropertyKey[], schema: z.ZodObject, file: string): string {
  const phrases = isListOfPhrases(key) && group.length === 0 && placeOfPhrases(key, file);
  if (phrases) return phrases;
  const around = schemaAt(schema, group);
  const known = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  const own = Object.hasOwn(advice, key.toLowerCase()) ? advice[key.toLowerCase()] : undefined;
  if (own) return `Fältet ${key} finns inte. ${own}`;
  const meant = Object.hasOwn(otherWords, key.toLowerCase()) ? (otherWords[key.toLowerCase()] ?? []) : [];
  const near = meant.find((name) => known.includes(name)) ?? nearest(key, known)[0];
  if (near) return `Fältet ${key} finns inte. Menade du ${near}?`;
  return `Fältet ${key} finns inte. Ta bort det eller rätta namnet. Fälten är ${known.join(', ')}.`;
}

/** Where the phrases go that somebody writes in the entry itself. */
function placeOfPhrases(key: string, file: string): string | undefined {
  if (parseAskedPath(file)) {
    return `Fältet ${key} finns inte. Skriv först ${locales.join(' eller ')}, och fraserna under det, med två mellanslag före.`;
  }
  const { kind, id = '', locale } = parseEntryPath(file) ?? {};
  const asked = askedKinds.find((one) => one === kind);
  if (!asked) return undefined;
  return `Fältet ${key} står inte här. Flytta fraserna till ${askedFile({ kind: asked, id })}, under ${locale} och ${key}, en på varje rad.`;
}

/** Fields of other systems, that have no counterpart here. */
const advice: Record<string, string> = {
  slug: 'Adressen kommer från filens namn. Ta bort fältet, och döp om filen om adressen ska vara en annan.',
  permalink: 'Adressen kommer från filens namn. Ta bort fältet.',
  draft: 'En fil i content/ publiceras alltid. Ta bort fältet, och vänta med att lägga in filen om den inte är klar.',
  published: 'En fil i content/ publiceras alltid. Ta bort fältet.',
  layout: 'Filens mapp bestämmer hur sidan ser ut. Ta bort fältet.',
  lang: 'Språket står i filens namn, till exempel namn.en.md. Ta bort fältet.',
  språk: 'Språket står i filens namn, till exempel namn.en.md. Ta bort fältet.',
};

/** Words that people write for a field, in Swedish and from other systems. Of several, the one that the entry has. */
const otherWords: Record<string, string[]> = {
  rubrik: ['title', 'heading'],
  titel: ['title'],
  namn: ['title', 'name'],
  fråga: ['title'],
  fraga: ['title'],
  name: ['title'],
  sammanfattning: ['summary', 'answer'],
  ingress: ['summary', 'answer'],
  beskrivning: ['summary', 'description', 'answer'],
  description: ['summary', 'answer'],
  svar: ['answer'],
  text: ['summary', 'answer'],
  ämne: ['topic'],
  amne: ['topic'],
  kategori: ['topic', 'group', 'kind'],
  category: ['topic', 'group', 'kind'],
  roll: ['roles'],
  roller: ['roles'],
  role: ['roles'],
  grupp: ['group', 'roles'],
  grupper: ['roles'],
  målgrupp: ['roles'],
  sökord: ['keywords'],
  sokord: ['keywords'],
  nyckelord: ['keywords'],
  tags: ['keywords'],
  taggar: ['keywords'],
  relaterat: ['related'],
  typ: ['kind'],
  type: ['kind'],
  sort: ['kind', 'order'],
  slag: ['kind'],
  allvar: ['severity'],
  nivå: ['severity'],
  start: ['showFrom', 'from'],
  börjar: ['showFrom', 'from'],
  från: ['showFrom', 'from'],
  fran: ['showFrom', 'from'],
  from: ['showFrom'],
  startdatum: ['showFrom', 'from'],
  date: ['showFrom', 'reviewed'],
  datum: ['showFrom', 'reviewed'],
  slut: ['showUntil', 'until'],
  slutar: ['showUntil', 'until'],
  till: ['showUntil', 'until'],
  end: ['showUntil', 'until'],
  until: ['showUntil'],
  slutdatum: ['showUntil', 'until'],
  uppdaterad: ['updated', 'reviewed'],
  ändrad: ['updated'],
  granskad: ['reviewed'],
  review: ['reviewed'],
  ägare: ['owner'],
  agare: ['owner'],
  ansvarig: ['owner'],
  author: ['owner'],
  länk: ['url'],
  lank: ['url'],
  link: ['url'],
  adress: ['url'],
  ordning: ['order'],
  plats: ['order'],
  weight: ['order'],
  metoder: ['methods'],
  inloggningssätt: ['methods', 'method'],
  utfärdare: ['issuer'],
  arkiverad: ['archived'],
  återkallad: ['withdrawn'],
};
