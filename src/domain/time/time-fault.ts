import { dateOrTimeText } from '../../schema/fields.ts';
import { startOf, TimeFault } from './local-time.ts';

/** Why a text is no day or time where the site is, in the words of the content check; undefined when it is one. */
export function timeFault(text: string): string | undefined {
  const { error } = dateOrTimeText.safeParse(text);
  return error ? error.issues[0]?.message : missingTime(text);
}

/** Why there is no day or time that a text of the right form names; undefined where there is one. */
export function missingTime(text: string): string | undefined {
  try {
    startOf(text);
    return undefined;
  } catch (fault) {
    if (fault instanceof TimeFault) return fault.message;
    throw fault;
  }
}
