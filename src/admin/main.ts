/** Starts the browser editor: Sveltia CMS with this project's file format, control for times and previews. */
import type { CmsConfig } from '@sveltia/cms';
import { kinds } from '../schema/kinds.ts';
import { askedForm, askedFormat, editedKinds, formatOf, formOf } from './editor-config.ts';
import { readEntry, writeEntry, type EntryForm } from './entry-text.ts';
import { gateWidget, timeWidget } from './fields-of.ts';
import { askBeforeSave } from './gate/ask-before-save.ts';
import { formGate } from './gate/form-gate.ts';
import { gateOver } from './gate/gate.ts';
import { keepChanges } from './keep-changes.ts';
import { leadFromBoard } from './board.ts';
import { followFolder } from './chosen-folder.ts';
import type { Backend } from './newest-text.ts';
import { serveThrough } from './service-fetch.ts';

/** Where the editor keeps its user's choices; read before anything else, so it has to be there first. */
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: 'sv' }));

const config = (await (await fetch('./config.json')).json()) as CmsConfig;
const backend = config.backend as unknown as Backend;
serveThrough(backend);
followFolder();
leadFromBoard();

const { default: CMS } = await import('@sveltia/cms');
const { gateField } = await import('./gate/gate-field.ts');
const { TimeField } = await import('./time-field.ts');
const { previews, previewStyle } = await import('./previews.ts');

const forms = new Map<string, EntryForm>([
  ...editedKinds.map((name) => [formatOf(name), formOf(kinds[name])] as const),
  [askedFormat, askedForm],
]);
for (const [format, form] of forms) {
  CMS.registerCustomFormat(format, form.ending.slice(1), {
    fromFile: (text) => readEntry(form.ending, text),
    toFile: (content) => writeEntry(form, content as Record<string, unknown>),
  });
}
CMS.registerFieldType(timeWidget, TimeField);
CMS.registerPreviewStyle(previewStyle, { raw: true });
for (const [kind, preview] of Object.entries(previews)) CMS.registerPreviewTemplate(kind, preview);

const inForms = (config.collections ?? []).flatMap((collection) => {
  if (!('fields' in collection)) return [];
  const form = forms.get(String(collection.format));
  const labels = Object.fromEntries(collection.fields.map((field) => [field.name, String(field.label)]));
  return form ? [[collection.name, { form, labels }] as const] : [];
});
const edited = new Map(inForms);
const gate = gateOver(backend);
const form = formGate(gate, edited, backend);
CMS.registerFieldType(gateWidget, gateField(form.follow));
CMS.registerEventListener({ name: 'preSave', handler: keepChanges(backend, edited, askBeforeSave(gate, form)) });

await CMS.init({ config });
