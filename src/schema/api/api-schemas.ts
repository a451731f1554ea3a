import type { z } from 'zod';
import { announcementsDocument } from './announcements.ts';
import {
  helpDocument,
  linksDocument,
  methodsDocument,
  rolesDocument,
  servicesDocument,
  symptomsDocument,
  topicsDocument,
} from './entries.ts';
import { indexDocument, nextChangeDocument } from './index.ts';
import { statusDocument } from './status.ts';

/** The documents that exist in every language; the key is the name of the file. */
export const documentSchemas = {
  announcements: announcementsDocument,
  help: helpDocument,
  roles: rolesDocument,
  methods: methodsDocument,
  services: servicesDocument,
  links: linksDocument,
  symptoms: symptomsDocument,
  topics: topicsDocument,
};

/** Every document that has a published JSON Schema. */
export const apiSchemas = {
  ...documentSchemas,
  index: indexDocument,
  status: statusDocument,
  'next-change': nextChangeDocument,
};

/** The documents that each language has. */
export const localKinds = [...(Object.keys(documentSchemas) as DocumentKind[]), 'index', 'status'] as const;

export type DocumentKind = keyof typeof documentSchemas;
export type ApiKind = keyof typeof apiSchemas;

/** A document of a kind. */
export type ApiDocument<Kind extends ApiKind> = z.infer<(typeof apiSchemas)[Kind]>;
