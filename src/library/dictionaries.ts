import english from 'dictionary-en-gb';
import swedish from 'dictionary-sv';
import { loadModule, type Hunspell, type HunspellFactory } from 'hunspell-asm';
import type { Speller, Spellers } from '../domain/check/language/check-spelling.ts';

/** The dictionaries of both languages, with the site's own words; each is loaded when the first word is looked up in it. */
export async function loadSpellers(known: readonly string[]): Promise<Spellers> {
  const factory = await loadHunspell();
  const sv = speller(() => dictionary(factory, swedish, known));
  const en = speller(() => dictionary(factory, english, known));
  // English texts name things in Swedish.
  return { sv, en: { ...en, isRight: (word) => en.isRight(word) || (/[åäö]/i.test(word) && sv.isRight(word)) } };
}

/** Hunspell listens for uncaught errors when it loads, and would print all its code with each of them. */
async function loadHunspell(): Promise<HunspellFactory> {
  const before = process.listeners('uncaughtException');
  const factory = await loadModule();
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.includes(listener)) process.off('uncaughtException', listener);
  }
  return factory;
}

/** Suggestions take a twentieth of a second each, and whoever has that many words to mend needs a list first. */
const mostSuggestions = 20;

function dictionary(factory: HunspellFactory, { aff, dic }: typeof swedish, known: readonly string[]): Hunspell {
  const hunspell = factory.create(factory.mountBuffer(aff), factory.mountBuffer(dic));
  for (const word of known) hunspell.addWord(word);
  return hunspell;
}

function speller(load: () => Hunspell): Speller {
  let loaded: Hunspell | undefined;
  const hunspell = () => (loaded ??= load());
  const answers = new Map<string, boolean>();
  const isRight = (word: string): boolean => {
    let answer = answers.get(word);
    if (answer === undefined) answers.set(word, (answer = isWord(word, hunspell())));
    return answer;
  };
  let suggested = 0;
  return { isRight, suggest: (word) => (suggested++ < mostSuggestions ? hunspell().suggest(word) : []) };
}

/** A word, a genitive of one, or words with hyphens between them. */
function isWord(word: string, { spell }: Pick<Hunspell, 'spell'>): boolean {
  const bare = word.replace(/[’']s$/, '');
  return spell(bare) || bare.split('-').every((part) => part === '' || spell(part));
}
