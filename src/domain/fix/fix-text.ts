import type { FaultCode } from '../fault/fault-codes.ts';
import { findBadCharacters } from '../source/reading/find-characters.ts';
import { normaliseText } from '../source/reading/normalise-text.ts';
import { fixBody } from './fix-body.ts';
import { fixFields, type Fixed } from './fix-fields.ts';
import { say } from '../../editors/say.ts';

/**
 * Mends what can only have been meant in one way, and says in `done` what it changed; readers see no other change. One
 * mending may uncover another fault, so it goes on until there is none that it can mend.
 */
export function fixText(file: string, raw: string): Fixed {
  const once = fixOnce(file, raw);
  if (once.text === raw) return once;
  const rest = fixText(file, once.text);
  return { text: rest.text, done: [...new Set([...once.done, ...rest.done])] };
}

function fixOnce(file: string, raw: string): Fixed {
  const done: string[] = [];
  if (raw.startsWith('\uFEFF')) done.push(say`tog bort byteordningsmärket`);
  if (raw.includes('\r\n')) done.push(say`bytte radslut`);
  const { text: normalised, changes } = normaliseText(raw);
  if (changes.length > 0) done.push(say`skrev om tecken som läses på ett annat sätt`);
  const characters = fixCharacters(normalised);
  const fields = fixFields(file, characters.text);
  const body = fixBody(file, fields.text);
  done.push(...characters.done, ...fields.done, ...body.done);
  if (body.text.endsWith('\n') || body.text === '') return { text: body.text, done };
  return { text: `${body.text}\n`, done: [...done, say`lade till radslut på sista raden`] };
}

const did: Partial<Record<FaultCode, string>> = {
  'tecken-osynliga': say`tog bort osynliga tecken`,
  'tecken-forvanskade': say`skrev om bokstäver som hade lästs i fel teckenkodning`,
  'tecken-ovanligt-mellanslag': say`bytte ovanliga mellanslag mot vanliga`,
  'tecken-hart-mellanslag': say`bytte hårda mellanslag mot vanliga`,
};

/** Mending may put characters beside each other that make a new fault, so it goes on until nothing is left to mend. */
function fixCharacters(text: string): Fixed {
  const found = findBadCharacters(text).filter(({ instead }) => instead !== undefined);
  if (found.length === 0) return { text, done: [] };
  let mended = '';
  let end = 0;
  for (const { index, found: written, instead = '' } of found) {
    if (index < end) continue;
    mended += text.slice(end, index) + instead;
    end = index + written.length;
  }
  const rest = fixCharacters(normaliseText(mended + text.slice(end)).text);
  const done = found.flatMap(({ code }) => did[code] ?? []);
  return { text: rest.text, done: [...new Set([...done, ...rest.done])] };
}
