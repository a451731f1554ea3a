/** The API as OpenAPI and TypeScript describe it, held against every document of the built site. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiDocument } from '../src/schema/api/api-schemas.ts';
import { getSite } from '../src/library/settings.ts';
import { read } from './support/built-api.ts';
import { files } from './support/built-site.ts';

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
}
interface Description extends Record<string, unknown> {
  openapi: string;
  servers: { url: string }[];
  paths: Record<string, { servers?: { url: string }[]; get: Operation }>;
  components: { schemas: Record<string, AnySchemaObject> };
}

const site = (await getSite()).url;
const description = read('/api/v1/openapi.json') as Description;
const documents = files.filter((file) => /(?:^|\/)api\/v1\/[\w-]+\.json$|^next-change\.json$/.test(file));

test('is OpenAPI 3.1, by its own JSON Schema', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(description));
  expect([valid, errors]).toEqual([true, undefined]);
  expect(description.openapi).toMatch(/^3\.1\./);
});

test('what is no OpenAPI is found', async () => {
  const { openapi, servers, components } = description;
  const broken = { openapi, servers, components, info: { title: 'No version' } };
  expect(await new Validator().validate(structuredClone(broken))).toMatchObject({ valid: false });
});

test('leads to every document, and to nothing that is not there', () => {
  const index = read('/api/v1/index.json') as ApiDocument<'index'>;
  expect([index.openApi, index.types]).toEqual([`${site}/api/v1/openapi.json`, `${site}/api/v1/types.d.ts`]);
  const kinds = index.schemas.map(({ kind }) => kind);
  const described = Object.entries(description.paths).flatMap(([path, { servers = description.servers }]) =>
    servers.flatMap(({ url }) => kinds.map((kind) => url + path.replace('{kind}', kind))),
  );
  const built = files
    .filter((file) => /(?:^|\/)api\/v1\/|^next-change\.json$/.test(file) && !/openapi|types/.test(file))
    .map((file) => `${site}/${file}`);
  expect([...new Set(described)].sort()).toEqual(built.sort());
});

test('has a name of its own for each operation', () => {
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(documents)('%s is as OpenAPI describes it', (file) => {
  const path = `/${file.replace(/^[a-z]{2}\//, '')}`;
  if (path === '/api/v1/openapi.json') return;
  const { $ref = '' } = description.paths[path]?.get.responses['200']?.content?.['application/json']?.schema ?? {};
  const ajv = new Ajv2020({ allErrors: true, keywords: ['components'] });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'api', components: description.components });
  const isRight = ajv.compile({ $ref: `api${$ref}` });
  expect([isRight(read(`/${file}`)), isRight.errors]).toEqual([true, null]);
  expect(isRight({ ...(read(`/${file}`) as object), built: 'yesterday' })).toBe(false);
});

const folder = mkdtempSync(join(tmpdir(), 'types-'));
beforeAll(() => writeFileSync(join(folder, 'api.d.ts'), readFileSync('dist/api/v1/types.d.ts')));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a program that uses the published types, as strictly as it can. */
function faultsOf(program: string): string[] {
  const file = join(folder, 'program.ts');
  writeFileSync(file, program);
  const options = { strict: true, noEmit: true, exactOptionalPropertyTypes: true, types: [], skipLibCheck: false };
  const compiled = ts.createProgram([file], { ...options, typeRoots: [resolve('node_modules/@types')] });
  return ts.getPreEmitDiagnostics(compiled).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const typeOf = (file: string) =>
  `${/([\w-]+)\.json$/
    .exec(file)?.[1]
    ?.split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}Document`;

test('every document fits its type, with no member more', () => {
  const told = documents.filter((file) => !file.endsWith('openapi.json'));
  expect(told.length).toBeGreaterThan(10);
  const lines = told.map(
    (file, number) => `const d${number}: api.${typeOf(file)} = ${JSON.stringify(read(`/${file}`))};`,
  );
  expect(faultsOf(`import type * as api from './api.d.ts';\n${lines.join('\n')}`)).toEqual([]);
});

test('the types refuse what the documents do not have', () => {
  const program = (line: string) =>
    faultsOf(`import type { Announcement, AnnouncementsDocument } from './api.d.ts';\n${line}`);
  expect(
    program('export const ids = (d: AnnouncementsDocument): string[] => d.announcements.map((a) => a.id);'),
  ).toEqual([]);
  expect(program('export const x = (a: Announcement): string => a.showUntil;')).toEqual([
    "Type 'string | null' is not assignable to type 'string'.   Type 'null' is not assignable to type 'string'.",
  ]);
  expect(program('export const x = (a: Announcement): string => a.colour;')).toHaveLength(1);
});
