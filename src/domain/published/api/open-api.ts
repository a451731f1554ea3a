import { apiSchemas, localKinds, type ApiKind } from '../../../schema/api/api-schemas.ts';
import { badgePath, documentPath, hostPath, localPath, schemaPath } from '../../entries/addresses.ts';
import { defaultLocale, locales } from '../../entries/locale.ts';
import { apiPartSchema } from './api-json-schema.ts';

interface OpenApiSettings {
  /** The name of the site. */
  name: string;
  /** The address of the site. */
  site: string;
  /** The page for developers, where there is one. */
  about: string | undefined;
}

/** The name of a document's schema and type: `NextChange` of next-change. */
export const typeName = (kind: ApiKind): string =>
  kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The documents of the API as OpenAPI 3.1 describes them. They are files, so each is asked for with GET alone. */
export function openApi({ name, site, about }: OpenApiSettings): object {
  const origin = new URL(site).origin + hostPath(site);
  const inLanguages = locales.map((locale) => ({
    url: origin + localPath('/', locale).slice(0, -1),
    description: `Language: ${locale}`,
  }));
  const inOne = inLanguages.filter((_, index) => locales[index] === defaultLocale);
  return {
    openapi: '3.1.1',
    info: {
      title: `${name}: API`,
      version: '1',
      description:
        'Notices and help about logging in, as files that anybody may read without a key. Version 1 may gain members, documents and languages, and loses none: skip what you do not know.',
    },
    ...(about && { externalDocs: { url: about } }),
    servers: inLanguages,
    security: [],
    paths: {
      ...Object.fromEntries(localKinds.map((kind) => [documentPath(kind), { get: reading(kind) }])),
      [badgePath]: {
        get: {
          operationId: 'getBadge',
          summary: 'A picture that says whether any fault or planned work goes on, as of a moment.',
          parameters: [{ $ref: '#/components/parameters/IfNoneMatch' }],
          responses: answers('The picture.', 'image/svg+xml', { type: 'string' }),
        },
      },
      '/next-change.json': { servers: inOne, get: reading('next-change') },
      [schemaPath('{kind}' as ApiKind)]: { servers: inOne, get: readingSchema },
    },
    components: {
      schemas: Object.fromEntries(keysOf(apiSchemas).map((kind) => [typeName(kind), apiPartSchema(kind)])),
      parameters: { IfNoneMatch: ifNoneMatch },
      responses: {
        NotModified: { description: 'The document is as it was. Without a body.' },
        NotFound: { description: 'There is no such document.', content: { 'text/html': {} } },
      },
    },
  };
}

const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of the answer before, so that nothing is sent that has not changed.',
  schema: { type: 'string' },
};

const etag = { description: 'Stays the same while the document does.', schema: { type: 'string' } };

function reading(kind: ApiKind) {
  return {
    operationId: `get${typeName(kind)}`,
    summary: apiSchemas[kind].description,
    parameters: [{ $ref: '#/components/parameters/IfNoneMatch' }],
    responses: answers('The document.', 'application/json', { $ref: `#/components/schemas/${typeName(kind)}` }),
  };
}

const readingSchema = {
  operationId: 'getSchema',
  summary: 'The JSON Schema of a document.',
  parameters: [
    {
      name: 'kind',
      in: 'path',
      required: true,
      description: 'Kind of document: the name of its file without ending.',
      schema: { type: 'string', enum: Object.keys(apiSchemas) },
    },
  ],
  responses: answers('The schema (draft 2020-12).', 'application/json', { type: 'object' }),
};

function answers(description: string, type: string, schema: object) {
  return {
    200: { description, headers: { ETag: etag }, content: { [type]: { schema } } },
    304: { $ref: '#/components/responses/NotModified' },
    404: { $ref: '#/components/responses/NotFound' },
  };
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record) as K[];
}
