import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GuideLanguage } from '../../../test/support/example-fields.ts';
import { exampleFile, readFaultPage, type Example } from '../../../test/support/fault-page.ts';
import { onEnglishSite } from '../../../test/support/site-in.ts';
import { singleFiles } from '../../schema/single-files.ts';
import { faultCodes, type FaultCode } from '../fault/fault-codes.ts';
import { isError, type Fault } from '../fault/fault.ts';
import { loadSpellers } from '../../library/dictionaries.ts';
import { readSource } from '../source/source.ts';
import { checkContent } from './check-content.ts';
import { wordListIn } from './check-writing.ts';

/** What checks the examples: the gate of this site, or that of one whose texts and editors are English. */
interface Gate {
  faultCodes: typeof faultCodes;
  checkContent: typeof checkContent;
  readSource: typeof readSource;
  loadSpellers: typeof loadSpellers;
  singleFiles: typeof singleFiles;
}

interface Guide {
  folder: string;
  language: GuideLanguage;
  gate: Gate;
  /** The names of the group and of the question on the site that the examples stand in. */
  group: string;
  question: string;
  /** Ways to log in there, by the name of their file. */
  methods: Record<string, string>;
}

const guides: Guide[] = [
  {
    folder: 'docs/fel',
    language: 'sv',
    gate: { faultCodes, checkContent, readSource, loadSpellers, singleFiles },
    group: 'arbetsgivare',
    question: 'fraga',
    methods: { bankid: 'BankID', telia: 'Telia' },
  },
  {
    folder: 'docs/editing/faults',
    language: 'en',
    gate: {
      ...(await onEnglishSite<Pick<Gate, 'faultCodes'>>('src/domain/fault/fault-codes.ts')),
      ...(await onEnglishSite<Pick<Gate, 'checkContent'>>('src/domain/check/check-content.ts')),
      ...(await onEnglishSite<Pick<Gate, 'readSource'>>('src/domain/source/source.ts')),
      ...(await onEnglishSite<Pick<Gate, 'loadSpellers'>>('src/library/dictionaries.ts')),
      ...(await onEnglishSite<Pick<Gate, 'singleFiles'>>('src/schema/single-files.ts')),
    },
    group: 'employers',
    question: 'question',
    methods: { bankid: 'BankID', keycard: 'Keycard' },
  },
];

const words = readFileSync('content/wordlist.yaml', 'utf8');
const known = wordListIn([readSource('content/wordlist.yaml', words)])?.known ?? [];
const codes = Object.keys(faultCodes) as FaultCode[];

/** Kinds that an example in a page cannot show: a link, files that are too long or gone, and what was otherwise before. */
const notAsText: FaultCode[] = [
  ...(['fil-ingen-vanlig', 'fil-for-stor', 'fil-saknas', 'text-lang'] as const),
  ...(['sida-borttagen', 'andrad-utan-tid', 'andrad-i-ord'] as const),
];

describe.each(guides)('$folder', ({ folder, language, gate, group, question, methods }) => {
  const pages = new Map(
    globSync(`${folder}/*.md`).map((file) => [
      basename(file, '.md'),
      readFaultPage(readFileSync(file, 'utf8'), language),
    ]),
  );
  const site = Object.fromEntries(
    [
      [`content/roles/${group}.md`, ''] as const,
      ['content/topics/bankid.yaml', ''] as const,
      [`content/login-help/${question}.md`, ''] as const,
      ...Object.entries(methods).map(
        ([id, title]) => [`content/login-methods/${id}.yaml`, `title: ${title}\n`] as const,
      ),
    ].map(([file, fields]) => [file, exampleFile(file, fields, language)]),
  );

  /** The kinds of fault in an example, on a site with a group, a question and two ways to log in. */
  async function faultsOf(example: Example): Promise<Fault[]> {
    const sources = Object.entries({ ...site, 'content/wordlist.yaml': words, ...example }).map(([file, raw]) =>
      gate.readSource(file, raw),
    );
    return gate.checkContent(sources, Date.parse('2026-06-01T12:00Z'), { spellers: await spellers });
  }
  const spellers = gate.loadSpellers([...known, ...Object.values(methods)]);

  test('the page about missing files names each that is needed', () => {
    const text = readFileSync(`${folder}/fil-saknas.md`, 'utf8');
    const needed = Object.values(gate.singleFiles).filter(({ isNeeded }) => isNeeded);
    expect(needed.map(({ path }) => path).filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });

  test('every kind of fault has a page', () => {
    expect([...pages.keys()].sort()).toEqual(codes.toSorted());
  });

  test('there is nothing wrong on the site that the examples stand in', async () => {
    expect((await faultsOf({})).filter(isError)).toEqual([]);
  });

  test.each(codes)('%s: the page has its heading, and examples that are what they say', async (code) => {
    const page = pages.get(code);
    expect(page?.heading).toBe(gate.faultCodes[code]);
    expect(page?.wrong.length).toBeGreaterThan(notAsText.includes(code) ? -1 : 0);
    expect(page?.right.length).toBeGreaterThan(0);
    for (const example of page?.wrong ?? []) expect((await faultsOf(example)).map((one) => one.code)).toContain(code);
    for (const example of page?.right ?? []) {
      expect((await faultsOf(example)).filter((one) => isError(one) || one.code === code)).toEqual([]);
    }
  });
});
