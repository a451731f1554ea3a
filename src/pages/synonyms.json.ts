import { getSynonyms } from '../site.ts';

export async function GET() {
  return Response.json(await getSynonyms());
}
