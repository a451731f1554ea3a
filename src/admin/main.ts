/** Starts the browser editor: Sveltia CMS with this project's file format, control for times and previews. */
import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import { nameOfFile } from './edited-files.ts';
import { labelsOf } from './form-labels.ts';
import { formats } from './entry-forms.ts';
import { readEntry, writeEntry } from './entry-text.ts';
import { gateWidget, pictureWidget, timeWidget, todayTag } from './fields-of.ts';
import { todayHere } from './time-text.ts';
import { askBeforeSave } from './gate/ask-before-save.ts';
import { formGate } from './gate/form-gate.ts';
import { gateOver } from './gate/gate.ts';
import { keepChanges } from './keep-changes.ts';
import { leadFromBoard } from './board.ts';
import { tellOfLeftForms } from './left-form.ts';
import { followInFolder } from './moves/follow-in-folder.ts';
import { leadToTimeLine } from './time-line-view.ts';
import { followFolder } from './chosen-folder.ts';
import type { Backend } from './newest-text.ts';
import { serveThrough } from './service-fetch.ts';
import { cmsLanguage } from './cms-language.ts';

/** Where the editor keeps its user's choices; read before anything else, so it has to be there first. */
const preferences = 'sveltia-cms.prefs';
if (!localStorage.getItem(preferences)) localStorage.setItem(preferences, JSON.stringify({ locale: cmsLanguage }));

const written = await (await fetch('./config.json')).text();
const config = JSON.parse(written.replaceAll(todayTag, todayHere())) as CmsConfig;
const backend = config.backend as unknown as Backend;
serveThrough(backend);
followFolder();
leadFromBoard();
tellOfLeftForms();
leadToTimeLine(backend);

const { default: CMS } = await import('@sveltia/cms');
const { gateField } = await import('./gate/gate-field.ts');
const { TimeField } = await import('./time-field.ts');
const { PictureField } = await import('./picture-field.ts');
const { previews, previewStyle } = await import('./previews.ts');

for (const [format, form] of formats) {
  CMS.registerCustomFormat(format, form.ending.slice(1), {
    fromFile: (text) => readEntry(form, text),
    toFile: (content) => writeEntry(form, content as Record<string, unknown>),
  });
}
CMS.registerFieldType(timeWidget, TimeField);
CMS.registerFieldType(pictureWidget, PictureField);
CMS.registerPreviewStyle(previewStyle, { raw: true });
for (const [kind, preview] of Object.entries(previews)) CMS.registerPreviewTemplate(kind, preview);

type Form = Pick<EntryCollection, 'name' | 'format' | 'fields'>;
const inForms = (config.collections ?? []).flatMap((collection): Form[] => {
  if ('files' in collection) {
    return collection.files.map((file) => ({ ...file, name: nameOfFile(collection.name, file.name) }));
  }
  return 'fields' in collection ? [collection] : [];
});
const edited = new Map(
  inForms.flatMap(({ name, format, fields }) => {
    const form = formats.get(String(format));
    return form ? [[name, { form, labels: labelsOf(fields) }] as const] : [];
  }),
);
const gate = gateOver(backend);
const form = formGate(gate, edited, backend);
CMS.registerFieldType(gateWidget, gateField(form.follow));
CMS.registerEventListener({
  name: 'preSave',
  handler: keepChanges(backend, edited, askBeforeSave(gate, form), form.nameInForm),
});
CMS.registerEventListener({ name: 'postSave', handler: followInFolder });

await CMS.init({ config });
