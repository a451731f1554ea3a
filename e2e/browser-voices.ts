import type { Page } from '@playwright/test';

interface Utterance {
  text: string;
  lang: string;
  voice?: { name: string };
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
}

/** A voice of a browser by its language, as `sv-SE`, or `sv-SE afar` where it sends the text to somebody. */
type VoiceName = string;

/**
 * Gives the browser voices that it tells of only later, as Chromium does, and that say nothing: `sayNext` ends what is being
 * said. A real one is slow, and there is none where these tests run.
 */
export async function giveVoices(page: Page, ...names: VoiceName[]) {
  await page.addInitScript((names) => {
    const said: string[] = [];
    let current: Utterance | undefined;
    const voices = names.map((name) => ({
      name,
      lang: name.split(' ')[0],
      localService: !name.includes(' '),
      default: false,
    }));
    const speech = {
      onvoiceschanged: undefined as (() => void) | undefined,
      isKnown: false,
      getVoices: () => (speech.isKnown ? voices : []),
      speak(utterance: Utterance) {
        if (!utterance.text.trim()) return;
        current = utterance;
        said.push(`${utterance.voice?.name}: ${utterance.text}`);
      },
      cancel() {
        const stopped = current;
        current = undefined;
        setTimeout(() => stopped?.onerror?.({ error: 'interrupted' }));
      },
    };
    const sayNext = () => {
      const ended = current;
      current = undefined;
      ended?.onend?.();
    };
    const tell = () => {
      speech.isKnown = true;
      speech.onvoiceschanged?.();
    };
    const fail = () => current?.onerror?.({ error: 'synthesis-failed' });
    const isSpeaking = () => Boolean(current);
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      voice: { said, sayNext, tell, fail, isSpeaking },
    });
  }, names);
}

interface Voice {
  said: string[];
  sayNext: () => void;
  tell: () => void;
  fail: () => void;
  isSpeaking: () => boolean;
}

/** Asks something of the voice of an open page, or has it do something. */
const ofVoice = <T>(page: Page, ask: (voice: Voice) => T): Promise<T> =>
  page.evaluate(`(${String(ask)})(window.voice)`) as Promise<T>;

export const saidBy = (page: Page) => ofVoice(page, ({ said }) => said);
export const sayNext = (page: Page) => ofVoice(page, ({ sayNext }) => sayNext());
export const failVoice = (page: Page) => ofVoice(page, ({ fail }) => fail());
export const isSpeaking = (page: Page) => ofVoice(page, ({ isSpeaking }) => isSpeaking());
/** The browser tells which voices it has. */
export const tellVoices = (page: Page) => ofVoice(page, ({ tell }) => tell());

/** All that is said until nothing more is. */
export async function sayAll(page: Page): Promise<string[]> {
  while (await isSpeaking(page)) await sayNext(page);
  return saidBy(page);
}
