import { findBadCharacterCodes } from '../../source/reading/find-character-codes.ts';
import type { Fault } from '../../fault/fault.ts';
import { bodyFault, type TextBody } from './text-body.ts';
import { say } from '../../../editors/say.ts';

/** Characters that do not belong in a text, written as codes: `&#8203;`, `&#x202e;`, `&shy;`. */
export function checkCharacterCodes(body: TextBody): Fault[] {
  return findBadCharacterCodes(body.nodes, body.source.body).map(({ start, written, code, message }) =>
    bodyFault(body, start, code, say`Teckenkoden ${written}: ${message}`),
  );
}
