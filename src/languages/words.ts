import type { Locale } from '../site/languages.ts';
import type { Words } from './language.ts';
import { words } from './of-site/interface.ts';

export type { Words };

/** The interface words in a language. */
export const wordsIn = (locale: Locale): Words => words[locale];
