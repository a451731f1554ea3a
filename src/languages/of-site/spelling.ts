import type { Locale } from '../../site/languages.ts';
import { spelling as en } from '../en/spelling.ts';
import { spelling as sv } from '../sv/spelling.ts';
import type { Spelling } from '../language.ts';

/** How words are spelled, in each language of the site. */
export const spelling: Record<Locale, Spelling> = { sv, en };
