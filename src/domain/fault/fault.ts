import { levelOf, type FaultCode } from './fault-codes.ts';

/** Where something stands in a file. Lines and columns count from 1. */
export interface Place {
  line: number;
  column?: number;
}

/** What can only have been meant instead of something that stands in a field or in the text under the fields. */
export interface Mend {
  written: string;
  instead: string;
  /** How many characters into the value of the field, or into the text; without it, where it stands first. */
  at?: number;
}

/** Something wrong in a file that an editor wrote. */
export interface Fault extends Place {
  file: string;
  /** The field as an editor finds it: `roles (nr 2)`. */
  field?: string;
  level: 'error' | 'warning';
  code: FaultCode;
  /** What is wrong and what to write instead, in the language of the editors. */
  message: string;
  /** What to put there, where that can be told. */
  mend?: Mend;
}

/** What is wrong, wherever that is. */
export type Complaint = Pick<Fault, 'code' | 'message'>;

/** A fault of a kind, which says how grave it is. */
export function fault(code: FaultCode, where: Place & Pick<Fault, 'file' | 'field' | 'mend'>, message: string): Fault {
  return { ...where, level: levelOf(code), code, message };
}

/** A fault of a whole file, or of its name. */
export function fileFault(code: FaultCode, file: string, message: string): Fault {
  return fault(code, { file, line: 1 }, message);
}

/** Whether a fault stops the publishing. */
export function isError({ level }: Fault): boolean {
  return level === 'error';
}
