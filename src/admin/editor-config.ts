import type { CmsConfig, EntryCollection, Field, FileCollection } from '@sveltia/cms';
import { asked, askedKinds, type AskedKind } from '../schema/asked.ts';
import { kinds, translationSchema, type Kind, type KindName } from '../schema/kinds.ts';
import type { EditorSettings, Site } from '../schema/site.ts';
import { pathOf } from '../domain/entries/addresses.ts';
import { askedFolder } from '../domain/entries/asked-path.ts';
import { localesOf } from '../domain/entries/entry-path.ts';
import { defaultLocale, locales } from '../domain/entries/locale.ts';
import { fileLists, type EditedFile } from './edited-files.ts';
import { askedFormat, formatOf } from './entry-forms.ts';
import type { EntryForm } from './entry-text.ts';
import { fieldsOf, gateWidget, pictureWidget } from './fields-of.ts';
import type { Listed } from './listed-notice.ts';
import { say } from '../editors/say.ts';
import { newAsked } from './new-asked.ts';

/** The job that checks the content of a pull request, as each service names it: the board shows its state. */
export const checkNames = { github: say`Granska innehållet`, gitlab: 'gate' };

/** The whole configuration of the browser editor, computed from the schemas. Throws where a field has no control. */
export function editorConfig(settings: EditorSettings, site: Pick<Site, 'name' | 'url'>): CmsConfig {
  return {
    load_config_file: false,
    backend: backend(settings),
    publish_mode: 'editorial_workflow',
    app_title: say`Redigera ${site.name}`,
    site_url: site.url,
    logo: { src: './favicon.svg' },
    media_folder: 'public/bilder',
    public_folder: '/bilder',
    media_libraries: {
      default: {
        config: {
          max_file_size: 200_000,
          slugify_filename: true,
          transformations: { raster_image: { format: 'webp', quality: 85, width: 1200 } },
        },
      },
      stock_assets: { providers: [] },
    },
    i18n: {
      structure: 'multiple_files',
      locales: [...locales],
      default_locale: defaultLocale,
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...inOrder.map(collection),
      { divider: true },
      ...askedKinds.map(askedCollection),
      { divider: true },
      ...Object.entries(fileLists).map(([name, list]) => fileCollection(name, list)),
    ],
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
      create: say`Ny text: {{collection}}/{{slug}}`,
      update: say`Ändrad text: {{collection}}/{{slug}}`,
      delete: say`Borttagen text: {{collection}}/{{slug}}`,
    },
  } as CmsConfig['backend'];
}

/** The kinds as editors have them in a list: what changes most often first. */
const icons: Record<KindName, string> = {
  announcements: 'campaign',
  'login-help': 'help',
  contacts: 'call',
  roles: 'group',
  'login-methods': 'key',
  services: 'apps',
  'related-links': 'link',
  topics: 'topic',
  symptoms: 'signpost',
  'explained-words': 'dictionary',
  pages: 'description',
};
const inOrder = Object.keys(icons) as KindName[];

const slug = {
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', say`Skriv bara a–z, siffror och enkla bindestreck.`] as [string, string],
};

const hasPage = (kind: KindName) => kind in pathOf;

function collection(name: KindName): EntryCollection {
  const kind: Kind = kinds[name];
  const { names, schema, ending } = kind;
  const fields = fieldsOf(schema, translationSchema(kind));
  return {
    name,
    label: names.many,
    label_singular: names.one,
    icon: icons[name],
    folder: `content/${name}`,
    format: formatOf(name),
    ...(ending === '.mdx' ? { create: false, delete: false } : { create: true }),
    publish: false,
    // Also those in which some pages only are: the editor would take a file in one that it does not know for a text of its own.
    i18n: { locales: [...localesOf(name)] },
    slug: {
      ...slug,
      template: '{{title}}',
      editable: ending === '.mdx' ? false : hasPage(name) || ['create'],
      hint: hasPage(name)
        ? say`Namnet blir sidans adress. Ändrar du det leder den gamla adressen hit, och länkar i andra texter följer med.`
        : say`Namnet blir filens namn. Det går inte att ändra sedan.`,
    },
    ...(name === 'announcements' ? noticeList : { sortable_fields: { fields: ['title', 'reviewed'] } }),
    fields: [gate, ...fields, ...(name === 'announcements' ? listFields : []), ...textFields[ending]],
  };
}

/** The phrases of all pages of a kind. A file has no title: its name is that of its page. */
function askedCollection(kind: AskedKind): EntryCollection {
  return {
    name: `asked-${kind}`,
    label: say`Fraser: ${kinds[kind].names.many.toLowerCase()}`,
    icon: 'manage_search',
    label_singular: say`Sökfraser`,
    description: say`Så kan någon fråga efter en sida. Ingen läsare ser det, men sökningen lär sig av det.`,
    folder: `${askedFolder}/${kind}`,
    extension: 'yaml',
    format: askedFormat(),
    create: true,
    publish: false,
    slug: {
      ...slug,
      editable: ['create'],
      template: newAsked,
      hint: say`Skriv sidans namn, så som det står sist i dess adress.`,
    },
    summary: '{{slug}}',
    editor: { preview: false },
    fields: [gate, ...fieldsOf(asked)],
  };
}

function fileCollection(name: string, { label, description, icon, files }: (typeof fileLists)[string]): FileCollection {
  return {
    name,
    label,
    description,
    icon,
    publish: false,
    i18n: true,
    editor: { preview: false },
    files: Object.entries(files).map(([file, one]) => fileIn(file, one)),
  };
}

function fileIn(name: string, { path, label, about, schema, translation }: EditedFile) {
  return {
    name,
    label,
    format: formatOf(name),
    file: translation ? path.replace(/(?=yaml$)/, '{{locale}}.') : path,
    i18n: Boolean(translation),
    fields: [{ ...gate, hint: about, i18n: Boolean(translation) }, ...fieldsOf(schema, translation)],
  };
}

const listed = (name: keyof Listed) => name;

/** The list of notices by how it is with them, the last first. */
const noticeList = {
  summary: `{{title}} – {{${listed('$state')}}}`,
  sortable_fields: {
    fields: ['showFrom', 'showUntil', 'title', 'reviewed'],
    default: { field: 'showFrom', direction: 'descending' as const },
  },
  view_groups: { groups: [{ name: 'state', label: say`Läge`, field: listed('$group') }], default: 'state' },
};

/** What the list says is no field that anybody writes. */
const listFields: Field[] = (['$group', '$state'] as const).map((name) => ({ name, widget: 'hidden', i18n: false }));

/** No field of an entry: nothing is written to it. First, because a form is drawn as it comes into view. */
const gate: Field = {
  name: 'granskning',
  label: say`Granskning`,
  widget: gateWidget,
  required: false,
  i18n: true,
  preview: false,
};

/** Markdown as it is written is shown first: the rich text mode writes lists and tables its own way. */
const body = {
  name: 'body',
  label: 'Text',
  hint: say`Skrivs i Markdown: en tom rad mellan stycken, ## före en rubrik, - eller 1. före en punkt.`,
  widget: 'markdown',
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list'],
  editor_components: [],
  i18n: true,
} satisfies Field;

/** Nothing is written to it either: it adds to the text. */
const picture: Field = {
  name: 'bild',
  label: say`Bild`,
  hint: say`Kan du säga samma sak med ord är det bättre. Bilden görs mindre av sig själv, och får vara högst 200 kB.`,
  widget: pictureWidget,
  required: false,
  i18n: true,
  preview: false,
};

/** Some lines of a page about the site itself are places for what the build puts in. */
const bodyOfPage: Field = {
  ...body,
  hint: say`${body.hint} Det som står mellan < och /> fyller webbplatsen i själv: låt det stå.`,
  modes: ['raw'],
};

/** What stands below the fields of an entry, by the ending of its file. */
const textFields: Record<EntryForm['ending'], Field[]> = { '.md': [body, picture], '.mdx': [bodyOfPage], '.yaml': [] };
