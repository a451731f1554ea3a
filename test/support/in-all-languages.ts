import type { Language, WholeLanguage } from '../../src/languages/codes.ts';
import type { WholeLocale } from '../../src/site/languages.ts';
import { codeFiles } from '../../tools/init/code-files.ts';
import { loadAs } from '../../tools/shared/load-as.ts';

/** The languages that there is a folder of. */
export const languages: readonly WholeLanguage[] = ['sv', 'en', 'fi', 'nb'];

/** A language that this site need not have, for functions that take one of a site that has them all. */
export const localeFor = (language: Language): WholeLocale => language as WholeLocale;

/** A module of `src/` as it is in a site that has every language that there is a folder of. */
export const inAllLanguages = <Module>(path: string): Promise<Module> =>
  loadAs<Module>(`src/${path}`, 'all-languages', codeFiles(languages, 'sweden', 'sv'));
