import type { WholeLocale } from '../../site/languages.ts';
import { stopWords as en } from '../en/stop-words.ts';
import { stopWords as sv } from '../sv/stop-words.ts';

/** Words that carry little meaning of their own, in each language that the whole site is in. */
export const stopWords: Record<WholeLocale, string> = { sv, en };
