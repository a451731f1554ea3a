import type { WholeLocale } from '../../site/languages.ts';
import { writingRules as en } from '../en/writing.ts';
import { writingRules as sv } from '../sv/writing.ts';
import type { WritingRules } from '../language.ts';

/** How texts should be written, in each language that the whole site is in. */
export const writingRules: Record<WholeLocale, WritingRules> = { sv, en };
