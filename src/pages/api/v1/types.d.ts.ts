import { apiTypes } from '../../../build/api-types.ts';

/** The TypeScript types of the API's documents. */
export async function GET() {
  return new Response(await apiTypes(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
