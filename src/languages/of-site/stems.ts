import type { WholeLocale } from '../../site/languages.ts';
import { stemRules as en } from '../en/stems.ts';
import { stemRules as sv } from '../sv/stems.ts';
import type { StemRules } from '../language.ts';

/** What the forms of a word share, in each language that the whole site is in. */
export const stemRules: Record<WholeLocale, StemRules> = { sv, en };
