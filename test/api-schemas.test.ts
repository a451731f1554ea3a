import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { locales } from '../src/domain/entries/locale.ts';
import { apiSchemas, type ApiDocument } from '../src/schema/api/api-schemas.ts';
import { getSite } from '../src/library/settings.ts';
import { addressOf, documents, read } from './support/built-api.ts';
import { pages, textOf } from './support/built-site.ts';

const site = (await getSite()).url;

test('the index lists every schema, each at its own address', () => {
  const index = read('/api/v1/index.json') as ApiDocument<'index'>;
  expect(index.schemas.map(({ kind }) => kind)).toEqual(Object.keys(apiSchemas));
  expect(index.schemas.map(({ url }) => schemaAt(url).$id)).toEqual(index.schemas.map(({ url }) => url));
});

const all: [kind: string, address: string][] = [
  ['index', '/api/v1/index.json'],
  ['index', '/en/api/v1/index.json'],
  ['status', '/api/v1/status.json'],
  ['status', '/en/api/v1/status.json'],
  ['next-change', '/next-change.json'],
  ...documents.map(({ kind, locale }): [string, string] => [kind, addressOf(kind, locale)]),
];

test.each(all)('the schema %s holds for %s', (kind, address) => {
  const schema = schemaAt(`/api/v1/schemas/${kind}.json`);
  expect(faultsOf(schema, read(address))).toEqual([]);
  // Published schemas are open, so that version 1 can gain members; what we write has those of the schema only.
  expect(faultsOf(closed(schema), read(address))).toEqual([]);
});

test.each(all)(
  'who keeps the schema %s can read %s when version 1 has gained members and a language',
  (kind, address) => {
    const gained: unknown = JSON.parse(JSON.stringify(read(address)), (name, node) => {
      if (name === 'language') return 'fi';
      if (name === 'languages') return [...(node as string[]), 'fi'];
      return typeof node === 'object' && node !== null && !Array.isArray(node) ? { ...node, later: true } : node;
    });
    expect(faultsOf(schemaAt(`/api/v1/schemas/${kind}.json`), gained)).toEqual([]);
  },
);

test.each(locales)('the announcements schema holds for the example on the page in %s', (locale) => {
  const page = pages.find(({ address }) => address === (locale === 'sv' ? '/integrera/' : '/en/integrera/'));
  const [example] = page?.root.querySelectorAll('pre').map(textOf) ?? [];
  const document = {
    ...(read(addressOf('announcements', locale)) as object),
    announcements: [JSON.parse(example ?? '')],
  };
  expect(faultsOf(closed(schemaAt('/api/v1/schemas/announcements.json')), document)).toEqual([]);
});

test('a schema refuses what does not fit', () => {
  const document = read('/api/v1/announcements.json') as ApiDocument<'announcements'>;
  const schema = schemaAt('/api/v1/schemas/announcements.json');
  expect(faultsOf(schema, { ...document, built: '2024-04-02' })).not.toEqual([]);
  expect(faultsOf(schema, { ...document, announcements: [{ id: 'a' }] })).not.toEqual([]);
});

function schemaAt(address: string): AnySchemaObject {
  return read(address.replace(site, '')) as AnySchemaObject;
}

function faultsOf(schema: AnySchemaObject, document: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  ajv.addFormat('date', (text) => Temporal.PlainDate.from(text).toString() === text);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.validate(schema, document);
  return ajv.errors ?? [];
}

/** The schema with every object closed. */
function closed(schema: AnySchemaObject): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema), (_, node) =>
    node?.properties ? { ...node, additionalProperties: false } : node,
  );
}
