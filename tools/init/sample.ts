/** What the product was written against, kept when a site becomes another's, so that its tests have something to test. */
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

export const sampleFolder = 'test/sample';

/** What is a site's own and nothing of which comes with the product: content, and the code that says which languages, which country and which editors. */
export const sitesOwn = ['content', 'src/site', 'src/languages/of-site', 'src/editors/of-site.ts'];

/** What npm run init replaces: that, the colours, and the forms for reporting. */
export const replaced = [
  ...sitesOwn,
  'src/styles/tokens.css',
  ...['.github/ISSUE_TEMPLATE', '.github/pull_request_template.md'],
];

/** Whether this site has been made another's. */
export const isAdopted = (): boolean => existsSync(sampleFolder);

/** Puts by what is to be replaced in a project, all of it or nothing. What somebody has taken away is not missed. */
export async function keepSample(project: string): Promise<void> {
  const sample = join(project, sampleFolder);
  try {
    for (const one of replaced.filter((path) => existsSync(join(project, path))))
      await cp(join(project, one), join(sample, one), { recursive: true });
  } catch (fault) {
    await rm(sample, { recursive: true, force: true });
    throw fault;
  }
}

/** Takes away what is to be replaced in a project. */
export async function removeReplaced(project: string): Promise<void> {
  for (const one of replaced) await rm(join(project, one), { recursive: true, force: true });
}

/** Puts it back in a project: a copy of this one, or this one. */
export async function restoreSample(project: string): Promise<void> {
  await removeReplaced(project);
  await cp(join(project, sampleFolder), project, { recursive: true });
  await rm(join(project, sampleFolder), { recursive: true });
}
