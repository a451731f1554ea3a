import type { z } from 'zod';
import { contact } from '../../src/schema/contact.ts';
import { loginMethod } from '../../src/schema/login-method.ts';
import { role } from '../../src/schema/role.ts';
import { service } from '../../src/schema/service.ts';
import { site } from '../../src/schema/site.ts';
import { WrongUse } from '../shared/wrong-use.ts';

/** The fields that each answer is written into, or each part of it where it is a list. */
const fields: Partial<Record<string, z.ZodType[]>> = {
  organisation: [site.shape.organisation, contact.shape.group],
  'organisation-url': [site.shape.organisationUrl],
  'login-url': [site.shape.loginUrl],
  url: [site.shape.url],
  email: [site.shape.contactEmail],
  name: [site.shape.name],
  groups: [role.shape.title],
  services: [service.shape.title],
  methods: [loginMethod.shape.title],
};

/** Refuses a value that the field of a question would not take; `flag` is the one of its language. Throws WrongUse. */
export function refuseUnfit(question: { flag: string; ask: string }, flag: string, value: string): void {
  for (const field of fields[question.flag] ?? []) {
    const [issue] = field.safeParse(value).error?.issues ?? [];
    if (issue?.code === 'too_big')
      throw new WrongUse(`--${flag}: “${value}” has ${value.length} characters. Write at most ${issue.maximum}.`);
    if (issue) throw new WrongUse(`--${flag}: ${value} cannot be used. Write ${question.ask}.`);
  }
}
