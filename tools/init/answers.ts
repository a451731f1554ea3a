/** What npm run init has to know, as flags or as questions, and what is wrong with it. In English: whoever runs it is no editor. */
import { parseArgs } from 'node:util';
import { slugOf } from '../../src/domain/text/slug.ts';
import type { EditorsLanguage } from '../../src/editors/editors-language.ts';
import type { WholeLanguage } from '../../src/languages/codes.ts';
import { WrongUse } from '../shared/wrong-use.ts';
import { refuseUnfit } from './refuse-unfit.ts';
import { themes } from './theme.ts';

/** The languages that there is a folder of, with their names, and the countries that there is a file of. */
export const languageNames: Record<WholeLanguage, string> = {
  en: 'English',
  fi: 'Finnish',
  nb: 'Norwegian',
  sv: 'Swedish',
};
const countries = ['finland', 'norway', 'sweden'] as const;

export type Country = (typeof countries)[number];

/** The languages that the gate, the forms and the commands can speak. */
const editorsLanguages: readonly Editors[] = ['sv', 'en'];

export type Editors = EditorsLanguage['language'];

/** What stands on the site in one language. */
interface Named {
  organisation: string;
  name: string;
  groups: string[];
  services: string[];
  methods: string[];
}

export interface Answers {
  /** The first is the one that texts are written in. */
  languages: [WholeLanguage, ...WholeLanguage[]];
  country: Country;
  /** The language that its editors read. */
  editors: Editors;
  organisationUrl: string;
  loginUrl: string;
  url: string;
  email: string;
  /** A theme by name; undefined for the colours that are there. */
  colours: string | undefined;
  /** In each of the languages, as many of each in all. */
  in: Partial<Record<WholeLanguage, Named>>;
}

interface Question {
  /** Its flag: `--organisation-url`. */
  flag: string;
  ask: string;
  /** What it is where nothing is written. */
  otherwise?: string;
  /** Whether it is asked for each language, those after the first with the answer of the first where nothing is written. */
  isTranslated?: boolean;
}

/** The colours that are there. */
const own = 'petrol';

export const questions: readonly Question[] = [
  {
    flag: 'languages',
    ask: `languages, the one that texts are written in first: ${Object.keys(languageNames).join(', ')}`,
  },
  { flag: 'country', ask: `country, for the clock, holidays and telephone numbers: ${countries.join(', ')}` },
  { flag: 'editors', ask: `language that editors are spoken to in: ${editorsLanguages.join(', ')}` },
  { flag: 'organisation-url', ask: 'the website of the organisation: https://…' },
  { flag: 'login-url', ask: 'the page where people log in: https://…' },
  { flag: 'url', ask: 'where this site will be, a path of small letters a–z and digits is welcome: https://…' },
  { flag: 'email', ask: 'e-mail address for reports of mistakes' },
  { flag: 'colours', ask: `colours: ${own}, ${Object.keys(themes()).join(', ')}`, otherwise: own },
  { flag: 'organisation', ask: 'name of the organisation whose logins the site helps with', isTranslated: true },
  { flag: 'name', ask: 'name of this site', isTranslated: true },
  { flag: 'groups', ask: 'groups of readers, with commas between: Residents, Companies', isTranslated: true },
  { flag: 'services', ask: 'e-services, with commas between', isTranslated: true },
  { flag: 'methods', ask: 'ways to log in, with commas between', isTranslated: true },
];

/** The flag of a question in a language: that of the first has no prefix. */
const flagIn = (flag: string, language: WholeLanguage, languages: readonly WholeLanguage[]) =>
  language === languages[0] ? flag : `${language}-${flag}`;

/** A question as it is put: in a language, with what was wrong the last time. */
interface Asked {
  question: Question;
  flag: string;
  shown: string;
  otherwise: string | undefined;
  /** Throws WrongUse with an answer that is right by itself, and is not here. */
  refuse?: (value: string) => unknown;
}

/** Asks for what flags have not said; who answers by hand is asked again where it cannot be used. Throws WrongUse. */
export async function answersFrom(args: string[], ask: (question: string) => Promise<string>): Promise<Answers> {
  const flags = readFlags(args);
  const isAsked = Object.keys(flags).length === 0;
  const once = async ({ question, flag, shown, otherwise, refuse }: Asked) => {
    const said = flags[flag] ?? (isAsked ? await ask(`${shown}${otherwise ? ` [${otherwise}]` : ''}: `) : '');
    const value = (isRead(question.flag) ? typographic(said) : said).trim() || otherwise || '';
    const parts = lists.has(question.flag) ? listIn(value) : [value].filter(Boolean);
    if (parts.length === 0) throw new WrongUse(`--${flag} is missing: ${question.ask}.`);
    for (const one of parts) refuseUnfit(question, flag, one);
    refuse?.(value);
    return value;
  };
  const answer = async (asked: Asked): Promise<string> => {
    try {
      return await once(asked);
    } catch (fault) {
      if (!isAsked || !(fault instanceof WrongUse)) throw fault;
      return answer({ ...asked, shown: `${fault.message}\n${asked.shown.split('\n').at(-1)}` });
    }
  };
  const said = new Map<string, string>();
  for (const question of questions.filter(({ isTranslated }) => !isTranslated)) {
    const { flag, ask: shown } = question;
    const otherwise = flag === 'editors' ? usualEditors(said.get('languages') ?? '') : question.otherwise;
    said.set(flag, await answer({ question, flag, shown, otherwise, refuse: readers[flag] }));
  }
  const of = (flag: string) => said.get(flag) ?? '';
  const languages = languagesIn(of('languages'));
  const named: Answers['in'] = {};
  for (const language of languages) {
    const own = new Map<string, string>();
    for (const question of questions.filter(({ isTranslated }) => isTranslated)) {
      const first = named[languages[0]]?.[question.flag as keyof Named];
      const flag = flagIn(question.flag, language, languages);
      const shown = languages.length > 1 ? `${question.ask}, in ${languageNames[language]}` : question.ask;
      const otherwise = first && [first].flat().join(', ');
      const refuse = (value: string) => refuseUneven(question.flag, flag, listIn(value), first);
      own.set(
        question.flag,
        await answer({ question, flag, shown, otherwise, ...(lists.has(question.flag) && { refuse }) }),
      );
    }
    const list = (flag: string) => listIn(own.get(flag) ?? '');
    named[language] = {
      organisation: own.get('organisation') ?? '',
      name: own.get('name') ?? '',
      groups: list('groups'),
      services: list('services'),
      methods: list('methods'),
    };
  }
  return {
    languages,
    country: countryIn(of('country')),
    editors: editorsIn(of('editors')),
    organisationUrl: of('organisation-url'),
    loginUrl: of('login-url'),
    url: of('url'),
    email: of('email'),
    colours: coloursIn(of('colours')),
    in: named,
  };
}

function readFlags(args: string[]): Record<string, string> {
  const names = questions.flatMap(({ flag, isTranslated }) => [
    flag,
    ...(isTranslated ? Object.keys(languageNames).map((language) => `${language}-${flag}`) : []),
  ]);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options }).values as Record<string, string>;
  } catch (fault) {
    throw new WrongUse(`${(fault as Error).message.split('.')[0]}. npm run init -- --help lists the flags.`);
  }
}

/** The questions that are answered with a list. */
const lists = new Set(['groups', 'services', 'methods']);

/** Whether an answer is a text that readers read, and no address. */
const isRead = (kind: string) => !/url|email/.test(kind);

/** With the apostrophe of print, which is the one that the content check asks for. */
const typographic = (text: string) => text.replaceAll("'", '’');

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function languagesIn(text: string): [WholeLanguage, ...WholeLanguage[]] {
  const codes = listIn(text.toLowerCase());
  const unknown = codes.filter((code) => !Object.hasOwn(languageNames, code));
  if (unknown.length > 0) {
    throw new WrongUse(
      `There is no folder of ${unknown.join(', ')} in src/languages/. Write ${Object.keys(languageNames).join(', ')}, or make one first.`,
    );
  }
  const [first, ...others] = [...new Set(codes)] as WholeLanguage[];
  if (!first) throw new WrongUse('--languages is empty: write at least one.');
  return [first, ...others];
}

function countryIn(text: string): Country {
  const found = countries.find((one) => one === text.toLowerCase());
  if (!found)
    throw new WrongUse(`There is no file of ${text} in src/places/. Write ${countries.join(', ')}, or make one first.`);
  return found;
}

/** Who writes in Swedish reads it; everybody else is spoken to in English. */
const usualEditors = (languages: string): Editors => (languagesIn(languages)[0] === 'sv' ? 'sv' : 'en');

function editorsIn(text: string): Editors {
  const found = editorsLanguages.find((one) => one === text.toLowerCase());
  if (!found) throw new WrongUse(`There is no file of ${text} in src/editors/. Write ${editorsLanguages.join(', ')}.`);
  return found;
}

function coloursIn(text: string): string | undefined {
  const name = text.toLowerCase();
  if (name === own) return undefined;
  if (Object.hasOwn(themes(), name)) return name;
  throw new WrongUse(`There is no theme ${text}. Write ${[own, ...Object.keys(themes())].join(', ')}.`);
}

/** What reads the answers that are one of some words, by flag. */
const readers: Partial<Record<string, (text: string) => unknown>> = {
  languages: languagesIn,
  country: countryIn,
  editors: editorsIn,
  colours: coloursIn,
};

/** Refuses a list that is not as long as in the first language, or there, names that would get one file name. */
function refuseUneven(list: string, flag: string, names: string[], first: string | string[] | undefined): void {
  if (first && names.length !== first.length)
    throw new WrongUse(`--${flag} has to name ${first.length}, as many as --${list}, in the same order.`);
  const ids = names.map(slugOf);
  const bad = first ? undefined : names.find((_, index) => !ids[index] || ids.indexOf(ids[index] ?? '') < index);
  if (bad) throw new WrongUse(`--${list}: ${bad} gives the same file name as another, or none. Write another name.`);
}
