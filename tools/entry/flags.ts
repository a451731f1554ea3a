import { nameOf } from '../../src/schema/each-language.ts';
import { parseArgs } from 'node:util';
import { isError } from '../../src/domain/fault/fault.ts';
import { defaultLocale, locales, type Locale } from '../../src/domain/entries/locale.ts';
import {
  bodyPlace,
  draftFaults,
  draftFile,
  draftQuestions,
  draftText,
  namePlace,
  type Draft,
} from '../../src/domain/new-entry/draft.ts';
import { valueOf } from '../../src/domain/new-entry/questions.ts';
import { slugOf } from '../../src/domain/text/slug.ts';
import { readSource } from '../../src/domain/source/source.ts';
import { WrongUse } from '../shared/wrong-use.ts';
import { inAskingOrder, type Site } from './site-entries.ts';
import { say } from '../../src/editors/say.ts';

/** The kinds of entry that can be begun here, by the word that an editor writes. */
export const newKinds = { [say`meddelande`]: 'announcements', [say`svar`]: 'login-help' } as const;

export type NewKind = (typeof newKinds)[keyof typeof newKinds];

/** By the words of every language that editors may read: the tasks of VS Code are the same for all. */
const kindsByWord = new Map<string, NewKind>([
  ...Object.entries(newKinds),
  ['meddelande', 'announcements'],
  ['notice', 'announcements'],
  ['svar', 'login-help'],
  ['answer', 'login-help'],
]);

/** The kind that an editor means by a word. */
export const kindNamed = (word: string): NewKind | undefined => kindsByWord.get(word);

type Flags = Record<string, string | undefined>;

const translations = locales.filter((locale) => locale !== defaultLocale);

/** Reads the arguments. Without flags the fields are to be asked for; without a kind, that too. Throws WrongUse. */
export function readArguments(args: string[]): { kind?: NewKind; flags?: Flags; isHelp: boolean } {
  const word = args[0]?.startsWith('-') ? undefined : args[0];
  const rest = word === undefined ? args : args.slice(1);
  const kind = word === undefined ? undefined : kindNamed(word);
  if (word !== undefined && !kind) throw new WrongUse(say`Skriv meddelande eller svar i stället för ${word}.`);
  if (rest.includes('--help')) return { isHelp: true };
  if (!kind && rest.length > 0) throw new WrongUse(say`Skriv först meddelande eller svar, sedan flaggorna.`);
  if (!kind || rest.length === 0) return { kind, isHelp: false };
  const options = Object.fromEntries(flagsOf(kind).map(({ name }) => [name, { type: 'string' as const }]));
  try {
    return { kind, flags: parseArgs({ args: rest, options }).values as Flags, isHelp: false };
  } catch (fault) {
    const [flag] = /--?[\w-]+/.exec(String(fault)) ?? [''];
    throw new WrongUse(
      say`Flaggan ${flag} finns inte eller saknar värde. Skriv npm run new -- --help för att se alla.`,
    );
  }
}

/** The draft that flags give, and the translations that they give. Throws WrongUse with everything that the gate refuses. */
export function draftsFromFlags(kind: NewKind, flags: Flags, site: Site): Draft[] {
  const name = flags[namePlace] ?? slugOf(flags['title'] ?? '');
  const written = translations.filter((locale) => Object.keys(flags).some((flag) => flag.startsWith(prefixOf(locale))));
  const drafts = [defaultLocale, ...written].map((locale) => draftFrom(kind, name, locale, flags, site));
  const taken = drafts.map(draftFile).filter(site.hasFile);
  if (taken.length > 0) throw new WrongUse(say`Filen ${taken[0]} finns redan. Skriv ett annat namn: --${namePlace} …`);
  const sources = [...site.sources, ...drafts.map((draft) => readSource(draftFile(draft), draftText(draft)))];
  const errors = drafts
    .flatMap((draft) =>
      draftFaults(
        draft,
        sources.filter(({ file }) => file !== draftFile(draft)),
        site.now,
      ),
    )
    .filter(isError);
  if (errors.length > 0) throw new WrongUse(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return drafts;
}

function draftFrom(kind: NewKind, name: string, locale: Locale, flags: Flags, site: Site): Draft {
  const prefix = prefixOf(locale);
  const draft: Draft = {
    kind,
    name,
    locale,
    fields: {},
    body: flags[prefix + bodyPlace]?.replaceAll('\\n', '\n') ?? '',
  };
  for (const question of inAskingOrder(draftQuestions(draft))) {
    const proposal = question.isOptional ? undefined : site.proposalsFor(draft)[question.field];
    const written = flags[prefix + question.field] ?? proposal;
    if (written !== undefined) draft.fields[question.field] = valueOf(question, written);
  }
  return draft;
}

function prefixOf(locale: Locale): string {
  return locale === defaultLocale ? '' : `${locale}-`;
}

/** Every flag of a kind, with what it says. */
function flagsOf(kind: NewKind): { name: string; description: string }[] {
  const ofLanguage = (locale: Locale) => {
    const note = locale === defaultLocale ? '' : say` (på ${nameOf(locale)})`;
    const fields = draftQuestions({ kind, locale }).filter(({ isBoolean }) => !isBoolean);
    return [
      ...fields.map(({ field, description, isList }) => ({
        name: prefixOf(locale) + field,
        description: `${description}${isList ? say` Flera med komma emellan.` : ''}${note}`,
      })),
      { name: prefixOf(locale) + bodyPlace, description: say`Texten under fälten. Skriv \\n för ny rad.${note}` },
    ];
  };
  const name = { name: namePlace, description: say`Filens namn, om det inte ska komma av rubriken.` };
  return [...ofLanguage(defaultLocale), name, ...translations.flatMap(ofLanguage)];
}

/** What `--help` prints. */
export function helpText(): string {
  const ofKind = Object.entries(newKinds).flatMap(([word, kind]) => [
    '',
    say`npm run new -- ${word}, med flaggorna:`,
    ...flagsOf(kind).map(({ name, description }) => `  --${name.padEnd(18)} ${description}`),
  ]);
  return [
    say`npm run new                 frågar efter allt som behövs, ett steg i taget`,
    say`npm run new -- meddelande   frågar efter ett meddelande`,
    say`npm run new -- svar         frågar efter en fråga med svar`,
    '',
    say`Med flaggor ställs inga frågor. Då skrivs filen bara om granskningen inte hittar något fel.`,
    ...ofKind,
  ].join('\n');
}
