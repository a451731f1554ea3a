import { checkContent } from '../../src/domain/check/check-content.ts';
import type { Fault } from '../../src/domain/fault/fault.ts';
import { readSource } from '../../src/domain/source/source.ts';
import { expectInEnglish } from './english-gate.ts';
import { question, role } from './test-site.ts';

const file = 'content/announcements/stangt.md';
const now = Date.parse('2026-11-28T12:00+01:00');

/** The fields of a notice that nothing is wrong with, one a line from line 2 on. */
const fields = [
  'title: Stängt natten till söndag',
  'kind: maintenance',
  'severity: warning',
  'roles: [privatpersoner]',
  'showFrom: 2026-12-01 08:00',
  'showUntil: 2026-12-20 06:00',
  'eventFrom: 2026-12-05 22:00',
  'eventUntil: 2026-12-06 06:00',
  'summary: Mina sidor är stängda.',
  'reviewed: 2026-11-24',
  'owner: Redaktionen',
];

/** The line of a field. */
export function lineOf(field: string): number {
  return fields.findIndex((line) => line.startsWith(`${field}:`)) + 2;
}

/** The line on which the text below the fields begins. */
export const bodyLine = fields.length + 4;

/** That notice with a field written otherwise, or left out where `line` is undefined. */
export function noticeWithLine(field: string, line: string | undefined): string {
  const lines = fields.flatMap((one) => (one.startsWith(`${field}:`) ? (line ?? []) : one));
  return noticeOf(lines, 'Logga in före lördag kväll.');
}

/** That notice with this text below its fields. */
export function noticeWithBody(body: string): string {
  return noticeOf(fields, body);
}

function noticeOf(lines: readonly string[], body: string): string {
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/**
 * What is wrong with a notice on a small site with two groups, a question, and links to two other sites. English editors
 * are told the same in English.
 */
export function faultsOfNotice(text: string): Fault[] {
  const site = {
    ...role('privatpersoner'),
    ...role('arbetsgivare'),
    ...question(''),
    'content/related-links/fk.yaml': 'title: Ett\nurl: https://www.forsakringskassan.se/\ndescription: Två\n',
    'content/related-links/bankid.yaml': 'title: Tre\nurl: https://www.bankid.com/\ndescription: Fyra\n',
    [file]: text,
  };
  const sources = Object.entries(site).map(([name, raw]) => readSource(name, raw));
  const faults = checkContent(sources, now);
  expectInEnglish(faults, site, now);
  return faults.filter((fault) => fault.file === file);
}
