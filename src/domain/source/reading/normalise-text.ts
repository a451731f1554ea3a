import type { Place } from '../../fault/fault.ts';
import { placesIn } from '../../fault/places-in.ts';
import { say } from '../../../editors/say.ts';

/** Something that was read as if it had been written otherwise. */
interface Change {
  place: Place;
  /** What stands there, and what it was read as. */
  message: string;
}

export interface Normalised {
  text: string;
  changes: Change[];
}

/**
 * The text as the gate and the build read it. A byte order mark and Windows line ends are usual and pass in silence; what
 * else was read otherwise than written is told. Line and column are those of the text as it was written.
 */
export function normaliseText(raw: string): Normalised {
  const written = raw.replace(/^\uFEFF+/, '').replaceAll('\r\n', '\n');
  // A carriage return alone ends a line, too.
  const placeAt = placesIn(written.replaceAll('\r', '\n'));
  const changes = rules.flatMap(({ pattern, message }) => {
    const at = written.search(pattern);
    return at < 0 ? [] : [{ place: placeAt(at), message }];
  });
  let text = rules.reduce((read, { pattern, readAs }) => read.replace(new RegExp(pattern, 'gu'), readAs), written);
  const composed = text.normalize('NFC');
  if (composed !== text) {
    changes.push({ place: placesIn(text)(firstDifference(text, composed)), message: nfd });
    text = composed;
  }
  return { text, changes };
}

const nfd = say`Bokstaven är skriven som två tecken, till exempel a och en ring. Den läses som en bokstav.`;

const rules = [
  {
    pattern: /\r/u,
    readAs: '\n',
    message: say`Raden slutar med bara vagnretur, som på gamla Mac. Det läses som ny rad.`,
  },
  {
    pattern: /[\u2028\u2029]/u,
    readAs: ' ',
    message: say`Här står en dold radbrytning (U+2028 eller U+2029), ofta inklistrad från en webbsida. Den läses som mellanslag.`,
  },
  {
    pattern: /\u00AD+/u,
    readAs: '',
    message: say`Här står ett mjukt bindestreck (U+00AD). Det läses inte: webbläsaren avstavar själv.`,
  },
];

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (one[at] === other[at]) at++;
  return at;
}
