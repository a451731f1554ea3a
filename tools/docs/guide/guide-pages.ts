import { language } from '../../../src/editors/of-site.ts';
import { fieldsPage } from './fields-page.ts';
import { templatesPage } from './templates-page.ts';

const files = {
  sv: { fields: 'docs/redaktion/falt.md', templates: 'docs/redaktion/mallar.md' },
  en: { fields: 'docs/editing/fields.md', templates: 'docs/editing/templates.md' },
}[language];

/** The pages of the editors' guide that follow from the schemas, by file, in the language of the editors. */
export function guidePages(): Record<string, string> {
  return { [files.fields]: fieldsPage(), [files.templates]: templatesPage() };
}
