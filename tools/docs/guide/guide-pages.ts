import { language } from '../../../src/editors/of-site.ts';
import { fieldsPage } from './fields-page.ts';
import { templatesPage } from './templates-page.ts';

const filesOf = {
  sv: { fields: 'docs/redaktion/falt.md', templates: 'docs/redaktion/mallar.md' },
  en: { fields: 'docs/editing/fields.md', templates: 'docs/editing/templates.md' },
};

/** The pages of the guides that follow from the schemas, in every language that editors may read. */
export const guideFiles: readonly string[] = Object.values(filesOf).flatMap((files) => Object.values(files));

/** The pages of the editors' guide that follow from the schemas, by file, in the language of the editors. */
export function guidePages(): Record<string, string> {
  const { fields, templates } = filesOf[language];
  return { [fields]: fieldsPage(), [templates]: templatesPage() };
}
