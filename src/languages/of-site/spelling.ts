import type { WholeLocale } from '../../site/languages.ts';
import { spelling as en } from '../en/spelling.ts';
import { spelling as sv } from '../sv/spelling.ts';
import type { Spelling } from '../language.ts';

/** How words are spelled, in each language that the whole site is in. */
export const spelling: Record<WholeLocale, Spelling> = { sv, en };
