import { describe, expect, test } from 'vitest';
import type { Speller } from '../domain/check/language/check-spelling.ts';
import type * as dictionaries from '../library/dictionaries.ts';
import { inAllLanguages, languages } from '../../test/support/in-all-languages.ts';
import type { Language } from './codes.ts';
import type { Spelling, StemRules, TimeWords, WritingRules, Words, NoticeWords } from './language.ts';
import { words as arabic } from './ar/interface.ts';
import { words as simpleSwedish } from './sv-simple/interface.ts';
import { words as swedish } from './sv/interface.ts';

type Each<Kind> = Record<Language, Kind>;
const { words } = await inAllLanguages<{ words: Each<Words> }>('languages/of-site/interface.ts');
const { noticeWords } = await inAllLanguages<{ noticeWords: Each<NoticeWords> }>('languages/of-site/notices.ts');
const { timeWords } = await inAllLanguages<{ timeWords: Each<TimeWords> }>('languages/of-site/times.ts');
const { writingRules } = await inAllLanguages<{ writingRules: Each<WritingRules> }>('languages/of-site/writing.ts');
const { stemRules } = await inAllLanguages<{ stemRules: Each<StemRules> }>('languages/of-site/stems.ts');
const { stopWords } = await inAllLanguages<{ stopWords: Each<string> }>('languages/of-site/stop-words.ts');
const { spelling } = await inAllLanguages<{ spelling: Each<Spelling> }>('languages/of-site/spelling.ts');

/** Every text in an object with the path to it; functions say theirs with `«1»`, `«2»` and so on for what they are given. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...given: unknown[]) => unknown)('«1»', '«2»', '«3»'))]];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, path ? `${path}.${key}` : key));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}|«\d»/g))].sort();
/** How many keywords there are is a matter of the language. */
const isKeyword = ([path]: [string, string]) => /Keywords\.\d+$/.test(path);

describe.each(languages)('the interface in %s', (language) => {
  const own = textsIn(words[language], '');

  test('has what the Swedish one has, with the same placeholders', () => {
    const shape = (texts: typeof own) =>
      texts.filter((one) => !isKeyword(one)).map(([path, text]) => `${path} ${placeholders(text).join(' ')}`);
    expect(shape(own)).toEqual(shape(textsIn(swedish, '')));
  });

  test('has no text that is empty or has a space at its edge, and no sign that the gate would find fault with', () => {
    expect(own.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    const given = (text: string) => text.replaceAll(/«\d»/g, '');
    const { signs } = writingRules[language];
    expect(own.filter(([, text]) => signs.some(({ form }) => given(text).search(form) >= 0))).toEqual([]);
  });

  test('says of each list what it says of no other', () => {
    const { current, coming, past, currentHeading, comingHeading, helpHeading, methodsHeading, indexHeading } =
      words[language];
    const names = [current, coming, past, currentHeading, comingHeading, helpHeading, methodsHeading, indexHeading];
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(languages.filter((language) => language !== 'sv'))(
  '%s leaves no word of the interface in Swedish',
  (language) => {
    const own = new Map(textsIn(words[language], ''));
    const same = textsIn(swedish, '').filter(([path, text]) => text.length > 12 && own.get(path) === text);
    expect(same.map(([, text]) => text).filter((text) => !shared.has(text))).toEqual([]);
  },
);

test.each([
  ['ar', arabic],
  ['sv-simple', simpleSwedish],
])(
  'the interface in %s, which holds some pages only, has what the Swedish one has, with the same placeholders',
  (_, own) => {
    const shape = (texts: [string, string][]) =>
      texts.filter((one) => !isKeyword(one)).map(([path, text]) => `${path} ${placeholders(text).join(' ')}`);
    expect(shape(textsIn(own, ''))).toEqual(shape(textsIn(swedish, '')));
    expect(textsIn(own, '').filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  },
);

test('Arabic leaves no word of the interface in Latin letters but names', () => {
  const latin = textsIn(arabic, '').filter(([, text]) =>
    /\p{Script=Latin}/u.test(text.replaceAll(/\{\w+\}|JavaScript|IP/g, '')),
  );
  expect(latin).toEqual([]);
});

/** As long words that languages share. */
const shared = new Set(['telefonnummer']);

describe.each(languages)('the words of notices in %s', (language) => {
  const { disturbances, states } = noticeWords[language];

  test('name each state otherwise', () => {
    expect(new Set(Object.values(states)).size).toBe(5);
  });

  test('count one and several', () => {
    const counted = [1, 2].map((count) => disturbances.incident(count).replace(String(count), ''));
    expect(new Set(counted).size).toBe(2);
    expect(disturbances.ongoing(disturbances.incident(2), 2)).toContain(disturbances.incident(2));
    expect(disturbances.asOf('X')).toMatch(/X\.$/);
  });
});

test.each([
  ['sv', '1 störning och 2 planerade underhåll pågår.'],
  ['en', '1 incident and 2 planned maintenance are ongoing.'],
  ['fi', '1 häiriö ja 2 suunniteltua huoltokatkoa on käynnissä.'],
  ['nb', '1 driftsforstyrrelse og 2 planlagte vedlikeholdsarbeider pågår.'],
] as const)('what goes on, in %s', (language, expected) => {
  const { incident, and, maintenance, ongoing } = noticeWords[language].disturbances;
  expect(ongoing(incident(1) + and + maintenance(2), 3)).toBe(expected);
});

test.each(languages)('the stop words in %s are words in lower case, each once', (language) => {
  const all = stopWords[language].split(' ');
  expect(all.filter((word) => !/^\p{Ll}+$/u.test(word))).toEqual([]);
  expect(all.length).toBeGreaterThan(100);
});

test.each(['fi', 'nb'] as const)('no stop word in %s stands there twice', (language) => {
  const all = stopWords[language].split(' ');
  expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([]);
});

test.each(languages)('the tag, the letters and the irregular forms in %s are such', (language) => {
  expect(Intl.DateTimeFormat.supportedLocalesOf(timeWords[language].tag)).toHaveLength(1);
  expect(new Set(spelling[language].letters).size).toBe(spelling[language].letters.length);
  expect(stemRules[language].forms).toMatch(/^\p{Ll}+:\p{Ll}+(?:,\p{Ll}+)*(?: \p{Ll}+:\p{Ll}+(?:,\p{Ll}+)*)*$/u);
});

test.each(languages)(
  'browsers that are served know what the stems in %s are made of: they lack lookbehind',
  (language) => {
    const { respell, letters, endings } = stemRules[language];
    expect([respell, letters, endings].map(String).filter((form) => /\(\?<[=!]/.test(form))).toEqual([]);
  },
);

describe('the dictionaries', async () => {
  const { loadSpellers } = await inAllLanguages<typeof dictionaries>('library/dictionaries.ts');
  const spellers: Partial<Record<Language, Speller>> = await loadSpellers([]);

  test.each([
    ['sv', 'inloggning', 'inlogning'],
    ['en', 'password', 'pasword'],
    ['nb', 'innlogging', 'innloging'],
  ] as const)('of %s knows %s, and tells it from %s', (language, right, wrong) => {
    expect(spellers[language]?.isRight(right)).toBe(true);
    expect(spellers[language]?.isRight(wrong)).toBe(false);
    expect(spellers[language]?.suggest(wrong)[0]).toBe(right);
  });

  test('leave out Finnish, which has none', () => {
    expect(Object.keys(spellers).sort()).toEqual(['en', 'nb', 'sv']);
  });
});
