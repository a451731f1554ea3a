import { z } from 'zod';
import { address, envelope, id, instant, roleIds, wordsLanguage } from './fields.ts';

const acceptedMethod = z.object({
  method: z.string().describe('The login method, as an id in methods.json.'),
  from: instant.nullable().describe('First instant when the service accepts it, in UTC. null: it always has.'),
  until: instant
    .nullable()
    .describe('First instant when the service no longer accepts it, in UTC. null: until further notice.'),
});

const item = z.object({
  id,
  language: wordsLanguage,
  title: z.string().describe('Name of the e-service. Plain text.'),
  summary: z.string().describe('What one does in the e-service, in one sentence. Plain text.'),
  roles: roleIds,
  url: address.nullable().describe('Address of the e-service or of its login page. null: not stated.'),
  methods: z
    .array(acceptedMethod)
    .describe('Login methods that the service accepts, has accepted or will accept, with times.'),
});

/** The document of e-services. */
export const servicesDocument = z
  .object({ ...envelope, services: z.array(item).describe('All e-services, in the order that the site shows them.') })
  .describe('E-services that one logs in to, and the login methods that each accepts.');

export type ServicesDocument = z.infer<typeof servicesDocument>;
