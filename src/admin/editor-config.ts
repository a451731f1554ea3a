import type { CmsConfig, EntryCollection, Field } from '@sveltia/cms';
import { asked, askedKinds, type AskedKind } from '../schema/asked.ts';
import { kindNames, kinds, type Kind, type KindName } from '../schema/kinds.ts';
import type { EditorSettings, Site } from '../schema/site.ts';
import { askedFolder } from '../domain/entries/asked-path.ts';
import { defaultLocale, locales } from '../domain/entries/locale.ts';
import type { EntryForm } from './entry-text.ts';
import { fieldsOf, gateWidget } from './fields-of.ts';

/** The kinds that editors write; .mdx pages are code. */
export const editedKinds = kindNames.filter((kind) => kinds[kind].ending !== '.mdx');

/** The name of the file format of a kind, as `main.ts` registers it. */
export const formatOf = (kind: KindName) => `entry-${kind}`;

/** How the entries of a kind are written. */
export function formOf({ ending, schema, translated }: Kind): EntryForm {
  const order = Object.keys(schema.shape);
  const isRequired = (name: string) => !schema.shape[name]?.safeParse(undefined).success;
  return {
    ending: ending === '.md' ? ending : '.yaml',
    order,
    onlySwedish: order.filter((name) => isRequired(name) && ![...translated, 'reviewed'].includes(name)),
  };
}

/** The name of the file format of phrases that people ask with, and how they are written. */
export const askedFormat = 'asked';
export const askedForm: EntryForm = { ending: '.yaml', order: Object.keys(asked.shape), onlySwedish: [] };

/** The job that checks the content of a pull request, as each service names it: the board shows its state. */
export const checkNames = { github: 'Granska innehållet', gitlab: 'gate' };

/** The whole configuration of the browser editor, computed from the schemas. Throws where a field has no control. */
export function editorConfig(settings: EditorSettings, site: Pick<Site, 'name' | 'url'>): CmsConfig {
  return {
    load_config_file: false,
    backend: backend(settings),
    publish_mode: 'editorial_workflow',
    app_title: `Redigera ${site.name}`,
    site_url: site.url,
    logo: { src: './favicon.svg' },
    media_folder: 'public/bilder',
    public_folder: '/bilder',
    media_libraries: { stock_assets: { providers: [] } },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: defaultLocale,
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: [...editedKinds.map(collection), { divider: true }, ...askedKinds.map(askedCollection)],
  };
}

function backend({ backend: name, repository, branch, serviceUrl, authUrl, applicationId }: EditorSettings) {
  const loginUrl = authUrl ?? (name === 'gitlab' ? serviceUrl : undefined);
  return {
    name,
    repo: repository,
    branch,
    // For GitHub the editor adds the paths itself; told the usual one, it asks GraphQL at the wrong address.
    ...(serviceUrl && { api_root: name === 'github' ? serviceUrl : new URL('/api/v4', serviceUrl).href }),
    ...(loginUrl && { base_url: loginUrl }),
    ...(applicationId && { app_id: applicationId, auth_type: 'pkce' }),
    ...(!authUrl && !applicationId && { auth_methods: ['token'] }),
    preview_context: checkNames[name],
    commit_messages: {
      create: 'Ny text: {{collection}}/{{slug}}',
      update: 'Ändrad text: {{collection}}/{{slug}}',
      delete: 'Borttagen text: {{collection}}/{{slug}}',
    },
  } as CmsConfig['backend'];
}

const slug = {
  editable: ['create' as const],
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Skriv bara a–z, siffror och enkla bindestreck.'] as [string, string],
};

function collection(name: KindName): EntryCollection {
  const { names, schema, ending, translated }: Kind = kinds[name];
  const fields = fieldsOf(schema, [...translated, 'reviewed']);
  return {
    name,
    label: names.many,
    label_singular: names.one,
    folder: `content/${name}`,
    format: formatOf(name),
    create: true,
    publish: false,
    i18n: true,
    slug: { ...slug, template: '{{title}}', hint: 'Namnet blir textens adress. Det går inte att ändra sedan.' },
    sortable_fields: { fields: ['title', 'reviewed'] },
    fields: [gate, ...fields, ...(ending === '.md' ? [body] : [])],
  };
}

/** The phrases of all pages of a kind. A file has no title: its name is that of its page. */
function askedCollection(kind: AskedKind): EntryCollection {
  return {
    name: `asked-${kind}`,
    label: `Sökfraser: ${kinds[kind].names.many.toLowerCase()}`,
    label_singular: 'Sökfraser',
    description: 'Så kan någon fråga efter en sida. Ingen läsare ser det, men sökningen lär sig av det.',
    folder: `${askedFolder}/${kind}`,
    extension: 'yaml',
    format: askedFormat,
    create: true,
    publish: false,
    slug: { ...slug, template: 'byt-namn', hint: 'Skriv sidans namn, så som det står sist i dess adress.' },
    summary: '{{slug}}',
    editor: { preview: false },
    fields: [gate, ...fieldsOf(asked, [])],
  };
}

/** No field of an entry: nothing is written to it. First, because a form is drawn as it comes into view. */
const gate: Field = {
  name: 'granskning',
  label: 'Granskning',
  widget: gateWidget,
  required: false,
  i18n: true,
  preview: false,
};

/** Markdown as it is written is shown first: the rich text mode writes lists and tables its own way. */
const body: Field = {
  name: 'body',
  label: 'Text',
  hint: 'Skrivs i Markdown: en tom rad mellan stycken, ## före en rubrik, - eller 1. före en punkt.',
  widget: 'markdown',
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  i18n: true,
};
