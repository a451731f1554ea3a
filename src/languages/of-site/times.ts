import type { Locale } from '../../site/languages.ts';
import { timeWords as ar } from '../ar/times.ts';
import { timeWords as en } from '../en/times.ts';
import { timeWords as sv } from '../sv/times.ts';
import { timeWords as svSimple } from '../sv-simple/times.ts';
import type { TimeWords } from '../language.ts';

/** How moments are said, in each language of the site. */
export const timeWords: Record<Locale, TimeWords> = { sv, en, ar, 'sv-simple': svSimple };
