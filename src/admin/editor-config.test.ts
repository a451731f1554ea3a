import type { Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { dateText } from '../schema/fields.ts';
import { askedKinds } from '../schema/asked.ts';
import { kinds } from '../schema/kinds.ts';
import { singleFiles } from '../schema/single-files.ts';
import { allLocales } from '../domain/entries/locale.ts';
import type { EditorSettings } from '../schema/site.ts';
import { checkNames, editorConfig } from './editor-config.ts';
import { formats, formOf } from './entry-forms.ts';
import { fieldsOf } from './fields-of.ts';

const site = { name: 'Hjälpen', url: 'https://hjalpen.example' };
const github: EditorSettings = { backend: 'github', repository: 'myndighet/hjalpen', branch: 'main' };
const config = editorConfig(github, site);
const fieldIn = (kind: string, name: string) => {
  const found = config.collections?.find((one) => 'name' in one && one.name === kind);
  return found && 'fields' in found ? found.fields.find((field) => field.name === name) : undefined;
};

describe('the configuration', () => {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

  test.each<[string, EditorSettings]>([
    ['github.com', github],
    [
      'an own GitHub with a login server',
      { ...github, serviceUrl: 'https://git.example', authUrl: 'https://in.example' },
    ],
    ['gitlab.com', { ...github, backend: 'gitlab', repository: 'myndighet/webb/hjalpen' }],
    [
      'an own GitLab with an application',
      { ...github, backend: 'gitlab', serviceUrl: 'https://git.example', applicationId: 'a1' },
    ],
  ])('for %s is as Sveltia CMS says that it shall be', (_, settings) => {
    validate(JSON.parse(JSON.stringify(editorConfig(settings, site))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('names the jobs that check content in pull requests', () => {
    const read = (file: string) => parse(readFileSync(file, 'utf8'));
    expect(read('.github/workflows/pull-request.yml').jobs.gate.name).toBe(checkNames.github);
    expect(read('.gitlab-ci.yml')).toHaveProperty(checkNames.gitlab);
  });

  test('leaves publishing to the pull request', () => {
    expect(config.publish_mode).toBe('editorial_workflow');
    const collections = config.collections?.filter((one) => 'folder' in one || 'files' in one);
    expect(collections?.filter(({ publish }) => publish !== false)).toEqual([]);
  });

  const fieldNames = (fields: readonly { name: string }[]) =>
    fields
      .map(({ name }) => name)
      .filter((name) => !['granskning', 'body', 'bild'].includes(name) && !name.startsWith('$'));

  test('has every kind, and all fields of each', () => {
    const written = config.collections
      ?.filter((one) => 'fields' in one)
      .map(({ name, fields }) => [name, fieldNames(fields)]);
    const declared = Object.entries(kinds).map(([kind, { schema }]) => [kind, Object.keys(schema.shape)]);
    expect(written?.sort()).toEqual([...declared, ...askedKinds.map((kind) => [`asked-${kind}`, ['sv', 'en']])].sort());
  });

  const files = config.collections?.flatMap((one) => ('files' in one ? one.files : [])) ?? [];

  test('has every single file, each with a word on what it is for, and a form', () => {
    const paths = files.map(({ file }) => file.replace('{{locale}}.', ''));
    expect(paths.sort()).toEqual(
      Object.values(singleFiles)
        .map(({ path }) => path)
        .filter((path) => !allLocales.some((locale) => path.endsWith(`.${locale}.yaml`)))
        .sort(),
    );
    expect(files.filter(({ fields }) => !(fields[0] as { hint?: string }).hint)).toEqual([]);
    expect(files.filter(({ format }) => !formats.has(String(format)))).toEqual([]);
  });

  test('leaves the name and the address of the site, and the editor itself, to who runs it', () => {
    const site = files.find(({ name }) => name === 'site');
    expect(fieldNames(site?.fields ?? [])).toEqual([
      ...['description', 'disclaimer', 'leads', 'topTasks', 'urgentTasks', 'accessibility'],
      ...['reviewed', 'reviewBy', 'owner'],
    ]);
  });

  test('has in a group of fields what a translation has too', () => {
    const site = files.find(({ name }) => name === 'site');
    const group = site?.fields.find(({ name }) => name === 'accessibility') as { i18n: boolean; fields: Field[] };
    expect(group.i18n).toBe(true);
    const translated = group.fields.filter((field) => 'i18n' in field && field.i18n).map(({ name }) => name);
    expect(translated).toEqual(['law', 'shortcomings', 'method', 'responseTime', 'enforcementAuthority']);
  });
});

test('a notice is told from its translation by the fields that only Swedish has', () => {
  expect(formOf(kinds.announcements)).toMatchObject({
    ending: '.md',
    onlySwedish: ['kind', 'severity', 'showFrom', 'owner'],
  });
});

describe('a field', () => {
  test.each([
    ['title', { widget: 'string', label: 'Rubrik', maxlength: 90, required: true, i18n: true }],
    ['summary', { widget: 'text', maxlength: 300, required: true, i18n: true }],
    ['kind', { widget: 'select', required: true, i18n: false }],
    ['roles', { widget: 'relation', collection: 'roles', multiple: true, required: false }],
    ['showFrom', { widget: 'local-time', required: true }],
    ['showUntil', { widget: 'local-time', required: false }],
    [
      'reviewed',
      {
        ...{ widget: 'local-time', day_only: true, default: '{{today}}', i18n: true },
        today_words: 'Jag har läst texten i dag',
      },
    ],
    ['methods', { widget: 'relation', collection: 'login-methods', multiple: true, required: false }],
    ['methodsAdded', { widget: 'relation', collection: 'login-methods', multiple: true }],
    ['withdrawn', { widget: 'boolean', required: false }],
    ['body', { widget: 'markdown', modes: ['raw', 'rich_text'], i18n: true }],
  ])('%s has its control', (name, expected) => {
    expect(fieldIn('announcements', name)).toMatchObject(expected);
  });

  test('for words is a list of lines, in every language', () => {
    expect(fieldIn('login-help', 'keywords')).toMatchObject({ widget: 'list', required: false, i18n: true });
  });

  test('offers its choices by their Swedish names', () => {
    expect(fieldIn('announcements', 'severity')).toMatchObject({
      options: [
        { value: 'info', label: 'Information' },
        { value: 'warning', label: 'Viktigt' },
        { value: 'critical', label: 'Akut' },
      ],
    });
  });

  test('refuses no value: what is wrong with it is told by the gate, and can be saved as a draft', () => {
    const written = JSON.stringify(config.collections);
    expect(written).not.toMatch(/"(?:pattern|min)":(?!\["\^\[a-z0-9)/);
  });

  test('that is a group has a control for each of its own', () => {
    expect(fieldIn('asked-login-help', 'sv')).toMatchObject({
      widget: 'object',
      required: false,
      fields: [
        { name: 'alsoAsked', widget: 'list', required: false },
        { name: 'ownWords', widget: 'list', required: false },
      ],
    });
  });

  test('for a long list is lines of text, and its hint says how they are written', () => {
    const files = config.collections?.flatMap((one) => ('files' in one ? one.files : [])) ?? [];
    const synonyms = files.find(({ name }) => name === 'synonyms');
    expect(synonyms?.fields.find(({ name }) => name === 'sv')).toMatchObject({
      ...{ widget: 'text', label: 'Ord på svenska' },
      hint: expect.stringContaining('Skriv en grupp på varje rad, med komma mellan orden.'),
    });
    expect(formats.get(String(synonyms?.format))?.lines).toEqual({ sv: 'groups', en: 'groups' });
  });

  test('in a list of groups has a control of its own', () => {
    expect(fieldIn('services', 'methods')).toMatchObject({
      widget: 'list',
      fields: [
        { name: 'method', widget: 'relation', collection: 'login-methods' },
        { name: 'from', widget: 'local-time', day_only: true, required: false },
        { name: 'until', widget: 'local-time', day_only: true, required: false },
      ],
    });
  });
});

test.each([
  [
    'of a shape without a control',
    z.strictObject({ when: z.union([z.string(), z.int()]).meta({ title: 'När' }) }),
    /^when has a shape/,
  ],
  ['that lists such', z.strictObject({ when: z.array(z.int()).meta({ title: 'När' }) }), /^when has a shape/],
  ['without a Swedish name', z.strictObject({ when: dateText }), /^when has no title/],
  [
    'whose choices have no names',
    z.strictObject({ size: z.enum(['s', 'm']).meta({ title: 'Mått' }) }),
    /^size has choices/,
  ],
])('a field %s stops the build', (_, schema, message) => {
  expect(() => fieldsOf(schema)).toThrow(message);
});
