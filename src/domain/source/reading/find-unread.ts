import type { BadCharacter } from './find-characters.ts';
import { say } from '../../../editors/say.ts';

/** Characters that `normaliseText` leaves out or reads otherwise, and that only codes can bring in. */
export function findUnread(text: string): BadCharacter[] {
  return [...text.matchAll(/[\u00ad\u2028\u2029\r]/g)].map(({ index, 0: found }) => {
    const isHyphen = found === '\u00ad';
    const message = isHyphen
      ? say`Här står ett mjukt bindestreck. Ta bort det: webbläsaren avstavar själv.`
      : say`Här står en dold radbrytning. Skriv ett mellanslag.`;
    return { index, found, code: 'tecken-lases-om', message, instead: isHyphen ? '' : ' ' };
  });
}
