import type { Source } from './source.ts';
import { fault, type Fault, type Mend } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { fieldName } from '../fault/field-name.ts';
import { say } from '../../editors/say.ts';

/** A fault in a field, which the message begins by naming; a message in lower case goes on with that sentence. */
export function faultAt(
  source: Source,
  path: readonly PropertyKey[],
  code: FaultCode,
  message: string,
  mend?: Mend,
): Fault {
  const field = fieldName(path);
  return fault(
    code,
    { file: source.file, ...source.placeOf(path), field, ...(mend && { mend }) },
    say`Fältet ${field}${/^\p{Ll}/u.test(message) ? '' : ':'} ${message}`,
  );
}
