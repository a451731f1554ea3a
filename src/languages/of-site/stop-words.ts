import type { Locale } from '../../site/languages.ts';
import { stopWords as en } from '../en/stop-words.ts';
import { stopWords as sv } from '../sv/stop-words.ts';

/** Words that carry little meaning of their own, in each language of the site. */
export const stopWords: Record<Locale, string> = { sv, en };
