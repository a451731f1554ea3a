import { readSource } from '../../src/domain/source/source.ts';
import { checkContent } from '../../src/domain/check/check-content.ts';
import { loginMethod, question, role } from './test-site.ts';

const usual = ['title: Hur?', 'answer: Så.', 'topic: bankid', 'reviewed: 2026-01-10', 'owner: Redaktionen'];
const usualNotice = [
  'title: Stängt',
  'kind: maintenance',
  'severity: info',
  'showFrom: 2026-06-01',
  'summary: Det är stängt.',
  'reviewed: 2026-01-10',
  'owner: Redaktionen',
];

/** A help entry whose fields begin, on line 2, with these lines. */
export function helpWith(lines: string): string {
  return entry(lines, usual);
}

/** A notice whose fields begin, on line 2, with these lines. */
export function noticeWith(lines: string): string {
  return entry(lines, usualNotice);
}

function entry(lines: string, others: readonly string[]): string {
  const rest = others.filter((line) => !lines.includes(line.slice(0, line.indexOf(':') + 1)));
  return `---\n${lines}\n${rest.join('\n')}\n---\n\nSå gör du.\n`;
}

/** The faults of one file on a small site, each as `line code`. */
export function faultsOfFile(file: string, raw: string | Uint8Array): string[] {
  const site = { ...role('arbetsgivare'), ...question(''), ...loginMethod('bankid', 'BankID'), [file]: raw };
  const sources = Object.entries(site).map(([name, text]) => readSource(name, text));
  return checkContent(sources, Date.parse('2026-06-01T12:00Z'))
    .filter((fault) => fault.file === file)
    .map(({ line, code }) => `${line} ${code}`);
}
