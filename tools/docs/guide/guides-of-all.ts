import { loadAs } from '../../shared/load-as.ts';
import type { guidePages } from './guide-pages.ts';

/** The pages of the guides that follow from the schemas, by file, in each language that editors may read. */
export async function guidesOfAll(): Promise<Record<string, string>> {
  const guides = ['sv', 'en'].map(async (language) => {
    const editors = { 'src/editors/of-site.ts': `export * from './${language}.ts';` };
    const module = await loadAs<{ guidePages: typeof guidePages }>(
      'tools/docs/guide/guide-pages.ts',
      `editors-${language}`,
      editors,
    );
    return module.guidePages();
  });
  return Object.assign({}, ...(await Promise.all(guides))) as Record<string, string>;
}
