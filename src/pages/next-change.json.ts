import { getBoundaries, getBuildTime } from '../library/entries.ts';
import { iso } from '../domain/published/api/iso.ts';

/** When pages were built for, and every later instant at which a new build differs; ISO 8601 in UTC. */
export async function GET() {
  const built = await getBuildTime();
  const changes = (await getBoundaries()).filter((boundary) => boundary > built);
  return Response.json({ built: iso(built), changes: changes.map(iso) });
}
