import { askedKinds, type AskedKind } from '../../schema/asked.ts';
import { sectionName, sectionPaths } from './addresses.ts';

/** The page that a file of phrases is for. */
export interface AskedPath {
  kind: AskedKind;
  id: string;
}

/** The folder of the phrases that people ask for pages with. */
export const askedFolder = 'content/search/asked';

/** Pages that no entry is behind; in the folder of the phrases they stand among the pages. */
export const builtPages: readonly string[] = [
  sectionPaths.guide,
  sectionPaths.methods,
  sectionPaths.contact,
  sectionPaths.notices,
].map(sectionName);

/** The file of the phrases for a page. */
export function askedFile({ kind, id }: AskedPath): string {
  return `${askedFolder}/${kind}/${id}.yaml`;
}

/** Reads kind and id from a path such as `content/search/asked/login-help/utloggad.yaml`; undefined where it has another form. */
export function parseAskedPath(file: string): AskedPath | undefined {
  const [name = '', folder, ...above] = file.split('/').toReversed();
  const kind = askedKinds.find((one) => one === folder);
  const [, id = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name) ?? [];
  return kind && id && above.toReversed().join('/') === askedFolder ? { kind, id } : undefined;
}
