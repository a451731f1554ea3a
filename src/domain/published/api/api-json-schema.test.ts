import { expect, test } from 'vitest';
import { apiSchemas, type ApiKind } from '../../../schema/api/api-schemas.ts';
import { apiJsonSchema } from './api-json-schema.ts';

const kinds = Object.keys(apiSchemas) as ApiKind[];

interface Node {
  [key: string]: unknown;
  properties?: Record<string, Node>;
}

test('names its dialect and its own address', () => {
  expect(apiJsonSchema('help', 'https://help.example')).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://help.example/api/v1/schemas/help.json',
  });
});

test.each(kinds)('%s describes every member, requires it, and is open for more', (kind) => {
  const objects = objectsIn(apiJsonSchema(kind, 'https://help.example'));
  expect(objects).not.toEqual([]);
  for (const { properties = {}, required, additionalProperties } of objects) {
    expect(required).toEqual(Object.keys(properties));
    expect(additionalProperties).toBeUndefined();
    for (const [name, property] of Object.entries(properties)) {
      expect(property['description'], name).toMatch(/^\S.*\.$/);
    }
  }
});

function objectsIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [...('properties' in node ? [node] : []), ...Object.values(node).flatMap(objectsIn)];
}
