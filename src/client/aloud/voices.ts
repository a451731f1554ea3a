/** The voices that the reader's browser has. */

/** The language of a tag, by whose voices it is read: `sv` of `sv-simple` and of Android's `sv_SE`. Norwegian has two codes. */
const languageOf = (tag: string): string =>
  tag
    .toLowerCase()
    .replace(/[-_].*/, '')
    .replace(/^nb$/, 'no');

/**
 * The voices for a language: those on the reader's own device, or else those that send the text to somebody. Of the hundred sorts
 * that Speech Dispatcher has of each, `Swedish+whisper`, in any order in Firefox, the plain one.
 */
export function voicesFor(tag: string): readonly SpeechSynthesisVoice[] {
  const language = languageOf(tag);
  const voices = speechSynthesis.getVoices().filter(({ lang }) => languageOf(lang) === language);
  const own = rather(voices, ({ localService }) => localService);
  return rather(own, ({ name }) => !name.includes('+'));
}

/** Those that are so, or all where none is. */
function rather<T>(some: readonly T[], isSo: (one: T) => boolean): readonly T[] {
  const those = some.filter(isSo);
  return those.length > 0 ? those : some;
}

/** The language that a page is shown in: another one than it was written in where the browser has translated it. */
export const shownIn = (): string => document.documentElement.lang;
