import type { Spelling } from '../language.ts';

/** There is no Hunspell dictionary that knows the forms of Finnish words: those who check its spelling use Voikko. */
export const spelling: Spelling = { letters: 'abcdefghijklmnopqrstuvwxyzåäö' };
