/** The files of the built site, form by form: whatever has to know its addresses derives them from this list. */
import { apiSchemas, localKinds } from '../../schema/api/api-schemas.ts';
import { feedFiles, sectionName, sectionPaths as words } from './addresses.ts';
import { allLocales, defaultLocale, locales } from './locale.ts';

type Property =
  /** Each language has its own. */
  | 'local'
  /** So have those that hold some pages only. */
  | 'in part'
  /** A page that is there whatever editors write. */
  | 'page'
  /** The page of a content file. */
  | 'entry'
  /** Texts may link to it, though it is neither. */
  | 'linkable'
  /** Pages of other sites may read it. */
  | 'shared'
  /** Its name changes with its content, and a page that is open may ask for it long after. */
  | 'hashed'
  /** It follows from other files of the site. */
  | 'derived'
  /** Its folder at the top is for such files alone: no page and no old address lies in it. */
  | 'own folder';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const oneOf = (names: readonly string[]) => `(?:${names.join('|').replaceAll('.', '\\.')})`;
const documents = oneOf(localKinds);

/** Some files by a regular expression, without the folder of a language, and what they are. */
type SiteFiles = readonly [form: string, ...is: Property[]];

const all: readonly SiteFiles[] = [
  ['index\\.html', 'local', 'in part', 'page'],
  [`${sectionName(words.help)}/index\\.html`, 'local', 'page'],
  [`${sectionName(words.guide)}/index\\.html`, 'local', 'in part', 'page'],
  [`${sectionName(words.notices)}/index\\.html`, 'local', 'page'],
  [`${sectionName(words.methods)}/index\\.html`, 'local', 'page'],
  [`${sectionName(words.contact)}/index\\.html`, 'local', 'in part', 'page'],
  [`${sectionName(words.index)}/index\\.html`, 'local', 'page'],
  [`${sectionName(words.search)}/index\\.html`, 'local', 'page'],
  [`${sectionName(words.help)}/${slug}/index\\.html`, 'local', 'in part', 'entry'],
  [`(?:${sectionName(words.notices)}/)?${slug}/index\\.html`, 'local', 'entry'],
  // The steps of the guide, which come and go with the answers.
  [`${sectionName(words.guide)}/(?:${slug}/){1,3}index\\.html`, 'local', 'in part'],
  [`${sectionName(words.notices)}/${words.archive}/\\d{4}/index\\.html`, 'local', 'linkable'],
  // The pages of lists that are too long for one, which come and go.
  [
    `${sectionName(words.notices)}/(?:${words.current}|${words.coming}|${words.archive}/\\d{4})/(?:\\d+/)?index\\.html`,
    'local',
  ],
  [
    `(?:${sectionName(words.index)}/[a-z0-9]+|${sectionName(words.help)}/${words.topic}/${slug})/(?:\\d+/)?index\\.html`,
    'local',
  ],
  [`${sectionName(words.notices)}/(?:${slug}/)?${oneOf(Object.values(feedFiles))}`, 'local', 'linkable', 'shared'],
  ['opensearch\\.xml', 'local', 'linkable'],
  ['search-index\\.json', 'local'],
  [`api/v1/${documents}\\.json`, 'own folder', 'local', 'linkable', 'shared'],
  [`api/v1/schemas/${oneOf(Object.keys(apiSchemas))}\\.json`, 'own folder', 'linkable', 'shared'],
  ['api/v1/status\\.svg', 'own folder', 'local', 'linkable', 'shared'],
  ['api/v1/(?:openapi\\.json|types\\.d\\.ts)', 'own folder', 'linkable', 'shared'],
  ['embed/notices\\.js', 'linkable', 'shared'],
  ['offline\\.js'],
  ['next-change\\.json', 'linkable', 'shared', 'derived'],
  ['sitemap\\.xml', 'linkable', 'derived'],
  ['search/(?:engine|box|page|extras|narrow)\\.[\\w-]+\\.js', 'own folder', 'hashed'],
  ['aloud/(?:offer|read)\\.[\\w-]+\\.js', 'own folder', 'hashed'],
  ['search/[a-z]{2}\\.[0-9a-f]{8}(?:\\.\\d+)?\\.json', 'own folder', 'hashed'],
  ['pagefind/(?:(?:fragment|index|filter)/)?[\\w.-]+\\.pf_[a-z]+', 'own folder', 'hashed'],
  ['pagefind/[a-z-]+(?:\\.[a-z]+)?\\.(?:js|json|pagefind)', 'own folder', 'derived'],
  ['_astro/[\\w.-]+\\.js', 'own folder', 'hashed'],
  [`bilder/${slug}\\.(?:png|jpe?g|webp|avif|svg)`, 'own folder'],
  ['favicon\\.(?:svg|ico)'],
  ['(?:share|apple-touch-icon|icon-\\d+)\\.png'],
  ['manifest\\.webmanifest', 'local'],
  ['llms\\.txt', 'local', 'linkable', 'derived'],
  [`${sectionName(words.help)}/${slug}\\.md`, 'local', 'in part', 'derived'],
  [`${slug}\\.md`, 'local', 'derived'],
  ['\\.well-known/security\\.txt'],
  ['robots\\.txt'],
  ['redirects\\.json'],
  ['files\\.json', 'derived'],
  ['404\\.html'],
];

const having = (property: Property) => all.filter(([, ...is]) => is.includes(property));
const topOf = (form: string) => /^[\w-]+/.exec(form)?.[0] ?? '';

/** Names at the top of the site that are no entry's. */
export const fixedNames: readonly string[] = [
  ...new Set([...allLocales, ...all.map(([form]) => topOf(form)).filter(Boolean)]),
];

/** The Swedish addresses of the pages that do not come from one content file each. */
export const fixedPages = having('page').map(pagePathOf);

/** Those of them that languages have which hold some pages only. */
export const partPages = having('page')
  .filter(([, ...is]) => is.includes('in part'))
  .map(pagePathOf);

/** Whether a file of the built site, with a slash before it, is one that we mean to publish. */
export const isPublished = finder(all);

/** Whether the site answers at an address, that texts may link to, though neither a content file nor a fixed page stands for it. */
export const isLinkable = finder(having('linkable'));

/** What pages of other sites may read, by a regular expression of addresses; in a folder of such files also what is not there. */
export const sharedForm = formOf(having('shared').map(wholeFolder));

/** What is the same for ever, since its name changes with its content, by a regular expression of addresses. */
export const hashedForm = formOf(having('hashed'));

/** Whether pages of other sites may read what is at an address. */
export const isShared = matcher(sharedForm);

/** Whether what is at an address is the same for ever. */
export const isHashed = matcher(hashedForm);

/** Whether a file follows from other files of the site, or its name does. */
export const isDerived = finder([...having('derived'), ...having('hashed')]);

/** Whether an address belongs to the site itself, whatever its entries are. */
export const isTaken = finder(all.filter(([, ...is]) => !is.includes('entry')).map(wholeFolder));

function pagePathOf([form]: SiteFiles): string {
  return `/${form.replace('index\\.html', '')}`;
}

function wholeFolder([form, ...is]: SiteFiles): SiteFiles {
  return [is.includes('own folder') ? `${topOf(form)}/.*` : form, ...is];
}

function finder(some: readonly SiteFiles[]): (path: string) => boolean {
  return matcher(formOf(some));
}

function formOf(some: readonly SiteFiles[]): string {
  const [ofAll, ofWhole] = [allLocales, locales].map((some) => oneOf(some.filter((one) => one !== defaultLocale)));
  const folder = (is: readonly Property[]) =>
    is.includes('local') ? `(?:${is.includes('in part') ? ofAll : ofWhole}/)?` : '';
  const forms = some.map(([form, ...is]) => folder(is) + form);
  return `^/(?:${forms.join('|')})$`;
}

function matcher(form: string): (path: string) => boolean {
  const whole = new RegExp(form);
  return (path) => whole.test(path.replace(/\/$/, '/index.html'));
}
