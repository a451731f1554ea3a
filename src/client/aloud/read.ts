/** Reads an answer aloud: from the press of the button, passage by passage, until the end or until the reader leaves. */
import { blocksOf, type Block } from './blocks.ts';
import { mark, unmark } from './mark.ts';
import { passagesOf, type Passage } from './passages.ts';
import { shownIn, voicesFor } from './voices.ts';

/** What the buttons say, and the tag of the voice that is best, by the language of the page. */
declare const __READ_WORDS__: Record<string, { pause: string; resume: string; stop: string; tag: string }>;
declare const __DEFAULT_LOCALE__: string;

interface Offer {
  box: HTMLElement;
  button: HTMLButtonElement;
  listen: string;
  fail: () => void;
  again: () => void;
}
export interface Reader {
  readWith: (offer: Offer) => void;
}
interface Part extends Passage {
  block: Block;
  voice: SpeechSynthesisVoice;
}

const { documentElement } = document;
const {
  pause = '',
  resume = '',
  stop: stopWord = '',
  tag,
} = __READ_WORDS__[documentElement.dataset['locale'] ?? ''] ?? {};

/** Takes over the button of the offer, and begins. */
export function readWith({ box, button, listen, fail, again }: Offer): void {
  let parts: Part[] = [];
  let at = 0;
  let current: SpeechSynthesisUtterance | undefined;
  const stopButton = Object.assign(document.createElement('button'), { type: 'button', textContent: stopWord });

  const show = (state: 'reading' | 'paused' | '') => {
    button.textContent = { reading: pause, paused: resume, '': listen }[state];
    if (state) {
      box.dataset['state'] = state;
      button.after(stopButton);
      return;
    }
    delete box.dataset['state'];
    if (document.activeElement === stopButton) button.focus();
    stopButton.remove();
  };
  // Not paused by the browser: on Android that ends it, and Chromium forgets what has waited for long.
  const hush = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const stop = () => {
    hush();
    unmark();
    show('');
  };
  const speak = () => {
    const part = parts[at];
    if (!part) return stop();
    const utterance = new SpeechSynthesisUtterance(part.said);
    utterance.voice = part.voice;
    utterance.lang = part.voice.lang;
    utterance.onend = () => {
      if (current !== utterance) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (current !== utterance) return;
      stop();
      fail();
    };
    current = utterance;
    mark(part.block, part.start, part.end);
    speechSynthesis.speak(utterance);
  };
  const press = () => {
    again();
    if (current) {
      hush();
      return show('paused');
    }
    if (!box.dataset['state']) {
      parts = partsIn(blocksOf(document));
      at = 0;
    }
    show('reading');
    speak();
  };

  button.addEventListener('click', press);
  stopButton.addEventListener('click', stop);
  addEventListener('pagehide', stop);
  // What is read is no longer there when the browser translates the page.
  new MutationObserver(stop).observe(documentElement, { attributeFilter: ['lang'] });
  press();
}

/** What of a page is said at once; nothing in a language without a voice. */
function partsIn(blocks: readonly Block[]): Part[] {
  const isTranslated = shownIn() !== (documentElement.dataset['locale'] ?? __DEFAULT_LOCALE__);
  // Speech Dispatcher may have thousands.
  const voices = new Map<string, SpeechSynthesisVoice | undefined>();
  return blocks.flatMap((block) => {
    const lang = isTranslated ? shownIn() : (block.element.closest<HTMLElement>('[lang]')?.lang ?? '');
    if (!voices.has(lang)) voices.set(lang, voiceOf(lang));
    const voice = voices.get(lang);
    return voice ? passagesIn(block).map((passage) => ({ ...passage, block, voice })) : [];
  });
}

function passagesIn({ nodes, number }: Block): Passage[] {
  const pieces = nodes.map((node) => ({
    text: node.data,
    isPhone: Boolean(node.parentElement?.closest('[href^="tel:"]')),
  }));
  return passagesOf(pieces).map((passage, index) => ({
    ...passage,
    said: index === 0 && number ? `${number}: ${passage.said}` : passage.said,
  }));
}

/** The voice that the reader has chosen, or that of the country whose spelling the page has: the first one may be a joke of macOS. */
function voiceOf(lang: string): SpeechSynthesisVoice | undefined {
  const voices = voicesFor(lang);
  const isAt = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-') === tag;
  return voices.find((voice) => voice.default) ?? voices.find(isAt) ?? voices[0];
}
