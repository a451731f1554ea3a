import type { Fault } from '../../fault/fault.ts';
import { passageFault, type Passage } from './passage.ts';
import { say } from '../../../editors/say.ts';

/** Three words or more in capitals, or one of five letters or more. */
const shouted = /(?<!\p{L})(?:\p{Lu}{2,}(?:[ \u00a0]\p{Lu}{2,}){2,}|\p{Lu}{5,})(?!\p{L})/gu;

/** Two capitals beside each other, or what may be; most texts have none, and are passed by sooner so. */
const mayShout = /[A-Z\u00c0-\u00de\u0100-\u2012\u2027-\uffff]{2}/;

/** Words in capitals that are not known to be written so. */
export function checkCapitals(passages: readonly Passage[], known: ReadonlySet<string>): Fault[] {
  return passages
    .filter(({ text }) => mayShout.test(text))
    .flatMap((passage) =>
      [...passage.text.matchAll(shouted)]
        .filter(([found]) => !found.split(/\s/).every((word) => known.has(word)))
        .map(({ index, 0: found }) =>
          passageFault(passage, index, 'text-ropar', say`”${found}” står med bara stora bokstäver. Skriv med små.`),
        ),
    );
}

/** Exclamation marks, which a notice does without. */
export function checkCalls(passages: readonly Passage[]): Fault[] {
  const message = say`Ta bort utropstecknet. Ett meddelande ska vara lugnt och sakligt.`;
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(/!/g)].map(({ index }) => passageFault(passage, index, 'text-ropar', message)),
  );
}
