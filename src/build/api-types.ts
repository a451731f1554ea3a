import { compile } from 'json-schema-to-typescript';
import { apiPartSchema } from '../domain/published/api/api-json-schema.ts';
import { typeName } from '../domain/published/api/open-api.ts';
import { apiSchemas, type ApiKind, type DocumentKind } from '../schema/api/api-schemas.ts';

/** What one entry of a document is called. */
const entryNames: Record<DocumentKind, string> = {
  announcements: 'Announcement',
  help: 'Question',
  roles: 'Role',
  methods: 'Method',
  services: 'Service',
  links: 'Link',
  symptoms: 'Symptom',
  topics: 'Topic',
};

/** The documents of the API as TypeScript types, each in an interface, and their entries. */
export async function apiTypes(): Promise<string> {
  const documents = await Promise.all((Object.keys(apiSchemas) as ApiKind[]).map(documentType));
  const entries = Object.entries(entryNames).map(
    ([kind, name]) => `export type ${name} = ${documentName(kind as DocumentKind)}['${kind}'][number];\n`,
  );
  return [banner, ...documents, entries.join('')].join('\n');
}

const banner = '/** The API in version 1. All instants are in UTC, as 2024-04-12T22:00:00.000Z. */\n';

const documentName = (kind: ApiKind): string => `${typeName(kind)}Document`;

function documentType(kind: ApiKind): Promise<string> {
  return compile({ ...apiPartSchema(kind), title: documentName(kind) }, documentName(kind), {
    bannerComment: '',
    // What version 1 may gain, nobody can write a program for.
    additionalProperties: false,
    style: { printWidth: 120, singleQuote: true },
  });
}
