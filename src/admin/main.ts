/** Starts the browser editor: Sveltia CMS with this project's file format, control for times and previews. */
import type { CmsConfig } from '@sveltia/cms';
import { kinds } from '../schema/kinds.ts';
import { askedForm, askedFormat, editedKinds, formatOf, formOf } from './editor-config.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import { timeWidget } from './fields-of.ts';

/** Where the editor keeps its user's choices; read before anything else, so it has to be there first. */
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: 'sv' }));

const { default: CMS } = await import('@sveltia/cms');
const { TimeField } = await import('./time-field.ts');
const { previews, previewStyle } = await import('./previews.ts');

const forms = editedKinds.map((name) => [formatOf(name), formOf(kinds[name])] as const);
for (const [format, form] of [...forms, [askedFormat, askedForm] as const]) {
  CMS.registerCustomFormat(format, form.ending.slice(1), {
    fromFile: (text) => readEntry(form.ending, text),
    toFile: (content) => writeEntry(form, content as Record<string, unknown>),
  });
}
CMS.registerFieldType(timeWidget, TimeField);
CMS.registerPreviewStyle(previewStyle, { raw: true });
for (const [kind, preview] of Object.entries(previews)) CMS.registerPreviewTemplate(kind, preview);

const config = (await (await fetch('./config.json')).json()) as CmsConfig;
await CMS.init({ config });
