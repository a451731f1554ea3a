import { codeFiles } from '../../tools/init/code-files.ts';
import { loadAs } from '../../tools/shared/load-as.ts';

/** Loads a module as on a site that `npm run init` has made for Sweden, with texts in English first and editors who read it. */
export function onEnglishSite<Module>(file: string): Promise<Module> {
  return loadAs(file, 'english-site', codeFiles(['en', 'sv'], 'sweden', 'en'));
}

/** Loads a module as in this site when its editors read English: the texts are in Swedish first all the same. */
export function withEnglishEditors<Module>(file: string): Promise<Module> {
  return loadAs(file, 'english-editors', codeFiles(['sv', 'en'], 'sweden', 'en', ['ar', 'sv-simple']));
}
