import type { Country } from '../../tools/init/answers.ts';
import { codeFiles } from '../../tools/init/code-files.ts';
import { loadAs } from '../../tools/shared/load-as.ts';
import type { WholeLanguage } from '../../src/languages/codes.ts';

/** Loads a module as on a site that `npm run init` has given these languages, this country and editors who read English. */
export function onSiteIn<Module>(file: string, languages: readonly WholeLanguage[], country: Country): Promise<Module> {
  return loadAs(file, `${languages.join('-')}-${country}`, codeFiles(languages, country, 'en'));
}
