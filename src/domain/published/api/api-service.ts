import type { ServicesDocument } from '../../../schema/api/services.ts';
import type { Service } from '../../../schema/service.ts';
import { acceptedSpan } from '../../time/service-methods.ts';
import type { Entry } from '../../entries/entry.ts';
import { isoOrNull } from './iso.ts';

/** An e-service as other services read it. Throws TimeFault. */
export function apiService(entry: Entry<Service>): ServicesDocument['services'][number] {
  const { id, lang, title, summary, roles = [], url = null } = entry;
  const methods = entry.methods.map((accepted) => {
    const { start, end } = acceptedSpan(accepted);
    return { method: accepted.method, from: isoOrNull(start), until: isoOrNull(end) };
  });
  return { id, language: lang, title, summary, roles, url, methods };
}
