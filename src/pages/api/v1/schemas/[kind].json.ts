import type { APIContext } from 'astro';
import { apiJsonSchema } from '../../../../domain/published/api/api-json-schema.ts';
import { apiSchemas, type ApiKind } from '../../../../schema/api/api-schemas.ts';
import { getSite } from '../../../../library/settings.ts';

export function getStaticPaths() {
  return Object.keys(apiSchemas).map((kind) => ({ params: { kind }, props: { kind } }));
}

export async function GET({ props: { kind } }: APIContext<{ kind: ApiKind }>) {
  const { url } = await getSite();
  return Response.json(apiJsonSchema(kind, url), { headers: { 'Content-Type': 'application/schema+json' } });
}
