import type { Locale } from '../../site/languages.ts';
import { writingRules as en } from '../en/writing.ts';
import { writingRules as sv } from '../sv/writing.ts';
import type { WritingRules } from '../language.ts';

/** How texts should be written, in each language of the site. */
export const writingRules: Record<Locale, WritingRules> = { sv, en };
