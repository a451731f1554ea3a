import { fieldsPage } from './fields-page.ts';
import { templatesPage } from './templates-page.ts';

/** The pages of the editors' guide that follow from the schemas, by file. */
export function guidePages(): Record<string, string> {
  return { 'docs/redaktion/falt.md': fieldsPage(), 'docs/redaktion/mallar.md': templatesPage() };
}
