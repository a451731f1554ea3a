import { announcementsDocument } from './announcements.ts';
import { helpDocument } from './help.ts';
import { indexDocument } from './index.ts';
import { linksDocument } from './links.ts';
import { methodsDocument } from './methods.ts';
import { nextChangeDocument } from './next-change.ts';
import { rolesDocument } from './roles.ts';
import { servicesDocument } from './services.ts';

/** The documents that exist in every language; the key is the name of the file. */
export const documentSchemas = {
  announcements: announcementsDocument,
  help: helpDocument,
  roles: rolesDocument,
  methods: methodsDocument,
  services: servicesDocument,
  links: linksDocument,
};

/** Every document that has a published JSON Schema. */
export const apiSchemas = { ...documentSchemas, index: indexDocument, 'next-change': nextChangeDocument };

export type DocumentKind = keyof typeof documentSchemas;
export type ApiKind = keyof typeof apiSchemas;
