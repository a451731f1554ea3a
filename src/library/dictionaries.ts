import type { Dictionary } from '../languages/language.ts';
import { defaultLocale, locales } from '../domain/entries/locale.ts';
import { spelling } from '../languages/of-site/spelling.ts';
import { loadModule, type Hunspell, type HunspellFactory } from 'hunspell-asm';
import { nearest } from '../domain/check/nearest.ts';
import type { Speller, Spellers } from '../domain/check/language/check-spelling.ts';

/**
 * The dictionaries of the languages of the site that have one, with the site's own words; each is loaded when the first
 * word is looked up in it.
 */
export async function loadSpellers(known: readonly string[]): Promise<Spellers> {
  const factory = await loadHunspell();
  const spellers: Spellers = {};
  for (const locale of locales) {
    const { load, letters } = spelling[locale];
    const files = (await load?.())?.default;
    if (files) spellers[locale] = speller(() => dictionary(factory, files, known), known, letters);
  }
  return Object.fromEntries(
    Object.entries(spellers).map(([locale, own]) => [
      locale,
      locale === defaultLocale ? own : alsoNaming(own, spellers[defaultLocale]),
    ]),
  );
}

/** Translations name things in the language that they are translated from: words with letters that English lacks. */
function alsoNaming(own: Speller, original: Speller | undefined): Speller {
  return {
    ...own,
    isRight: (word) => own.isRight(word) || (/[^a-z’'-]/i.test(word) && original?.isRight(word) === true),
  };
}

/** Hunspell would give up after three seconds by the clock, also where this process had no time for it (a full run of tests on two cores). */
const longestLoad = 300_000; // ms

/** Hunspell listens for uncaught errors when it loads, and would print all its code with each of them. */
async function loadHunspell(): Promise<HunspellFactory> {
  const before = process.listeners('uncaughtException');
  const factory = await loadModule({ timeout: longestLoad });
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.includes(listener)) process.off('uncaughtException', listener);
  }
  return factory;
}

/** Suggestions take a twentieth of a second each, and whoever has that many words to mend needs a list first. */
const mostSuggestions = 20;

function dictionary(factory: HunspellFactory, { aff, dic }: Dictionary, known: readonly string[]): Hunspell {
  const hunspell = factory.create(factory.mountBuffer(aff), factory.mountBuffer(dic));
  // Some dictionaries turn the apostrophe of print into the other one before they look a word up, but not where one is added.
  for (const word of known) for (const one of new Set([word, word.replaceAll('’', "'")])) hunspell.addWord(one);
  return hunspell;
}

function speller(load: () => Hunspell, known: readonly string[], letters: string): Speller {
  let loaded: Hunspell | undefined;
  const hunspell = () => (loaded ??= load());
  const answers = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(word, (answer = isWord(word, hunspell())));
    return answer;
  };
  let suggested = 0;
  /** The site's own words first. The dictionaries know compounds but suggest none: those are tried letter by letter. */
  const suggest = (word: string): string[] => {
    const suggested = hunspell().suggest(word);
    const near = [...nearest(word, known, 2), ...nearest(word, suggested, 1)];
    if (near.length > 0) return near;
    const besides = wordsBeside(word, letters).filter((one) => hunspell().spell(one));
    return [...besides, ...nearest(word, suggested, 2)];
  };
  return { isRight, suggest: (word) => (suggested++ < mostSuggestions ? suggest(word) : []) };
}

/** What a word becomes with one letter more, another or less, or with two in the other order. */
function wordsBeside(word: string, letters: string): string[] {
  const places = [...word].map((letter, at) => ({ letter, before: word.slice(0, at), after: word.slice(at + 1) }));
  return [
    ...places.flatMap(({ letter, before, after }) => [...letters].map((one) => `${before}${one}${letter}${after}`)),
    ...places.flatMap(({ before, after }) => [...letters].map((one) => `${before}${one}${after}`)),
    ...places.map(({ before, after }) => `${before}${after}`),
    ...places.map(({ letter, before, after }) => `${before}${after.charAt(0)}${letter}${after.slice(1)}`),
  ];
}

/** A word, a genitive of one, or words with hyphens between them. The site's own may end like a genitive: McDonald’s. */
function isWord(word: string, { spell }: Pick<Hunspell, 'spell'>): boolean {
  const bare = word.replace(/[’']s$/, '');
  return spell(word) || spell(bare) || bare.split('-').every((part) => part === '' || spell(part));
}
