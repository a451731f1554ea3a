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

/** Puts by what is to be replaced, and takes it away. */
export async function keepSample(): Promise<void> {
  for (const one of replaced) await cp(one, join(sampleFolder, one), { recursive: true });
  for (const one of replaced) await rm(one, { recursive: true });
}

/** Puts it back in a project: a copy of this one, or this one. */
export async function restoreSample(project: string): Promise<void> {
  for (const one of replaced) await rm(join(project, one), { recursive: true });
  await cp(join(project, sampleFolder), project, { recursive: true });
  await rm(join(project, sampleFolder), { recursive: true });
}
