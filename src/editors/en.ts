import type { EditorsLanguage } from './editors-language.ts';
import { contact } from './en/contact.ts';
import { commands } from './en/commands.ts';
import { editor } from './en/editor.ts';
import { entries } from './en/entries.ts';
import { faults } from './en/faults.ts';
import { fields } from './en/fields.ts';
import { writing } from './en/writing.ts';
import { forms } from './en/forms.ts';
import { links } from './en/links.ts';
import { schema } from './en/schema.ts';
import { singleFiles } from './en/single-files.ts';
import { source } from './en/source.ts';
import { texts } from './en/texts.ts';

export const language: EditorsLanguage['language'] = 'en';
export const tag: EditorsLanguage['tag'] = 'en-GB';
export const faultPages: EditorsLanguage['faultPages'] = 'docs/editing/faults';
// Marked, so that scripts of pages, which say none of it, leave it out: a bundler keeps objects that are spread.
export const sentences: EditorsLanguage['sentences'] = /* @__PURE__ */ Object.assign(
  {},
  faults,
  schema,
  contact,
  singleFiles,
  source,
  fields,
  texts,
  links,
  writing,
  entries,
  forms,
  editor,
  commands,
);
