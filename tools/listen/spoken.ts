/** Something that the screen reader had the voice say. */
export interface Utterance {
  text: string;
  /** The language of the voice. */
  language: string;
}

const said = /SPEECH DISPATCHER: Speaking '<speak>([\s\S]*?)<\/speak>'\s+ORCA.*language (\w+)/g;

/** What Orca gave to the voice, in turn, as its debug file has it; blanks are not heard. */
export function spokenIn(debugFile: string): Utterance[] {
  return [...debugFile.matchAll(said)]
    .map(([, marked = '', language = '']) => ({ text: plain(marked).replaceAll(/\s+/g, ' ').trim(), language }))
    .filter(({ text }) => text !== '');
}

/** A line for each utterance; one in another language than Swedish says so. */
export function spokenLines(utterances: readonly Utterance[]): string {
  return utterances.map(({ text, language }) => (language === 'sv' ? text : `[${language}] ${text}`)).join('\n');
}

/** Each word has a mark before it, by which Orca follows the reading. */
function plain(marked: string): string {
  return marked
    .replaceAll(/<mark name="[^"]*"\/>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
