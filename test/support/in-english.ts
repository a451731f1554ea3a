import { codeFiles } from '../../tools/init/code-files.ts';
import { loadAs } from '../../tools/shared/load-as.ts';

/** A module of `src/` as it is in this site when its editors read English. */
export const inEnglish = <Module>(path: string): Promise<Module> =>
  loadAs<Module>(`src/${path}`, 'english-editors', codeFiles(['sv', 'en'], 'sweden', 'en', ['ar', 'sv-simple']));
