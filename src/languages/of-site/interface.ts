import type { Locale } from '../../site/languages.ts';
import { words as ar } from '../ar/interface.ts';
import { words as en } from '../en/interface.ts';
import { words as sv } from '../sv/interface.ts';
import { words as svSimple } from '../sv-simple/interface.ts';
import type { Words } from '../language.ts';

/** Every word of the interface, in each language of the site. */
export const words: Record<Locale, Words> = { sv, en, ar, 'sv-simple': svSimple };
