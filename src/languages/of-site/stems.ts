import type { Locale } from '../../site/languages.ts';
import { stemRules as en } from '../en/stems.ts';
import { stemRules as sv } from '../sv/stems.ts';
import type { StemRules } from '../language.ts';

/** What the forms of a word share, in each language of the site. */
export const stemRules: Record<Locale, StemRules> = { sv, en };
