/**
 * Puts a button into an answer that has it read aloud, where the browser has a voice of the language that the page is shown in.
 * What reads comes when the button is pressed (read.ts).
 */
import type { Reader } from './read.ts';
import rule from './offer.css?inline';
import { addRule } from './style.ts';
import { shownIn, voicesFor } from './voices.ts';

/** What the button says, and what is said where nothing can be read, by the language of the page; the default one has no name. */
declare const __OFFER_WORDS__: Record<string, { listen: string; broken: string }>;
/** The address of what reads. */
declare const __READ__: string;

/** How many ms a reader waits for it before something is said: two kilobytes take that on a line that hardly works. */
const patience = 10_000;

/** A script that did not come is asked for by another address: browsers remember the fault. */
let address = __READ__;

if ('speechSynthesis' in window) offer();

function offer(): void {
  const { documentElement } = document;
  const { listen = '', broken = '' } = __OFFER_WORDS__[documentElement.dataset['locale'] ?? ''] ?? {};
  const box = Object.assign(document.createElement('div'), { className: 'aloud no-print', hidden: true });
  const status = document.createElement('p');
  const buttons = document.createElement('span');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: listen });
  const say = (text: string) => (status.textContent = text);

  status.setAttribute('role', 'status');
  buttons.append(button);
  box.append(status, buttons);
  addRule(rule);
  document.querySelector('.answer')?.before(box);

  const showIfVoiced = () => {
    box.hidden = voicesFor(shownIn()).length === 0;
  };
  // Chromium and Firefox have their voices later, and say so. A browser that translates the page says the language.
  speechSynthesis.onvoiceschanged = showIfVoiced;
  new MutationObserver(showIfVoiced).observe(documentElement, { attributeFilter: ['lang'] });
  showIfVoiced();

  // A press while what reads is on its way begins nothing twice, and a reader who has left is not read to when back.
  let isComing = false;
  addEventListener('pagehide', () => (isComing = false));
  button.addEventListener('click', async function begin() {
    if (isComing) return;
    isComing = true;
    // Safari on phones lets a page speak that has begun to in the very press. Nothing at all would silence Chromium on Linux.
    speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(' '), { volume: 0 }));
    say('');
    try {
      const late = new Promise<never>((_, reject) => setTimeout(reject, patience));
      const { readWith } = (await Promise.race([import(/* @vite-ignore */ address), late])) as Reader;
      if (!isComing) return;
      button.removeEventListener('click', begin);
      readWith({ box, button, listen, fail: () => say(broken), again: () => say('') });
    } catch {
      address += '?';
      say(broken);
    }
    isComing = false;
  });
}
