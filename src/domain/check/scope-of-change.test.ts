import { describe, expect, test } from 'vitest';
import { lazySource, readSource, type Source } from '../source/source.ts';
import { checkContent } from './check-content.ts';
import { faultsOfChange } from './faults-of-change.ts';
import { scopeOfChange } from './scope-of-change.ts';

const now = Date.parse('2026-06-01T12:00Z');
const upkeep = 'reviewed: 2026-01-10\nowner: Redaktionen';
const stopp = 'symptoms: [stopp]\n';
const help = (title: string, body: string, more = stopp) =>
  `---\ntitle: ${title}\nanswer: Så.\ntopic: bankid\n${more}${upkeep}\n---\n\n${body}\n`;
const notice = (until: string, more = '') =>
  `---\ntitle: Stängt\nkind: maintenance\nseverity: info\nshowFrom: 2026-01-01\nshowUntil: ${until}\nsummary: Nu.\n${more}${upkeep}\n---\n\nDet är stängt.\n`;

const problem = `title: Det är stopp\nasks: methods\norder: 1\n${upkeep}\n`;

const files: Record<string, string> = {
  'announcements/forra.md': notice('2026-02-01', 'archived: true\n'),
  'announcements/nasta.md': notice('2026-09-01'),
  'login-help/kod.md': help('Glömt koden?', '## Byt kod\n\nRing din bank.'),
  'login-help/kod.en.md':
    '---\ntitle: Code?\nanswer: So.\nreviewed: 2026-01-10\n---\n\n## Change it\n\nCall your bank.\n',
  'login-help/lank.md': help('Hur länkar jag?', 'Läs [om att byta kod](/hjalp/kod/#byt-kod) först.'),
  'login-help/pekar.md': help('Hur pekar jag?', 'Följ med.', `related: [kod]\n${stopp}`),
  'login-help/annan.md': help('Hur gör jag annars?', 'Åk till kontoret.'),
  'old-urls.yaml': 'moved:\n  - { from: /gammal/, to: /hjalp/kod/#byt-kod }\n',
  'roles/privat.md': `---\ntitle: Privat\nheading: Logga in\nsummary: Hjälp.\norder: 1\ntopTasks: [kod]\n${upkeep}\n---\n\nVälj.\n`,
  'search/synonyms.yaml': 'sv:\n  - [kontoret, lokalen]\nen: []\n',
  'site.yaml': 'name: Hjälp\nurl: https://hjalp.example\n',
  'symptoms/stopp.yaml': problem,
  'topics/bankid.yaml': `title: BankID\norder: 1\n${upkeep}\n`,
  'wordlist.yaml': 'known: []\nsv: []\nen: []\n',
};

const everything = Object.keys(files).sort();

/** Two versions of the content, the second with these files in place of others or, where undefined, without them. */
function versions(change: Record<string, string | undefined>) {
  const read = new Set<string>();
  const open = (text: string, file: string) =>
    lazySource(`content/${file}`, () => {
      read.add(file);
      return readSource(`content/${file}`, text);
    });
  const before = Object.entries(files).map(([file, text]) => open(text, file));
  const left = before.filter(({ file }) => !(file.slice('content/'.length) in change));
  const present = Object.entries(change).flatMap(([file, text]) => (text === undefined ? [] : [open(text, file)]));
  return { before, present: [...left, ...present].sort((a, b) => (a.file < b.file ? -1 : 1)), read };
}

const short = (sources: readonly Source[], isMeant: (file: string) => boolean) =>
  sources.map(({ file }) => file).flatMap((file) => (isMeant(file) ? [file.slice('content/'.length)] : []));

describe('a change can bring faults', () => {
  const kod = files['login-help/kod.md'] ?? '';
  const annan = files['login-help/annan.md'] ?? '';
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['in its own file', { 'login-help/annan.md': annan.replace('Åk', 'Gå') }, ['login-help/annan.md']],
    [
      'in the translation of a text',
      { 'login-help/kod.md': kod.replace('bank', 'Bank') },
      ['login-help/kod.en.md', 'login-help/kod.md'],
    ],
    [
      'where a page is named that went',
      { 'login-help/kod.md': undefined },
      [
        'login-help/kod.en.md',
        'login-help/lank.md',
        'login-help/pekar.md',
        'old-urls.yaml',
        'roles/privat.md',
        'symptoms/stopp.yaml',
      ],
    ],
    [
      'where a page is named that has other headings',
      { 'login-help/kod.md': kod.replace('Byt kod', 'Ny kod') },
      [
        'login-help/kod.en.md',
        'login-help/kod.md',
        'login-help/lank.md',
        'login-help/pekar.md',
        'old-urls.yaml',
        'roles/privat.md',
      ],
    ],
    [
      'in notices that show at the same time',
      { 'announcements/ny.md': notice('2026-10-01') },
      ['announcements/nasta.md', 'announcements/ny.md', 'old-urls.yaml'],
    ],
    [
      'in the synonyms, where a word went that a group needs',
      { 'login-help/annan.md': annan.replace('kontoret', 'banken') },
      ['login-help/annan.md', 'search/synonyms.yaml'],
    ],
    [
      'in every entry of a kind that gets its first translation',
      {
        'announcements/nasta.en.md': '---\ntitle: Closed\nsummary: Now.\nreviewed: 2026-01-10\n---\n\nIt is closed.\n',
      },
      ['announcements/forra.md', 'announcements/nasta.en.md', 'announcements/nasta.md', 'old-urls.yaml'],
    ],
    [
      'in the problems of the guide, where an answer is for others',
      {
        'login-help/annan.md': help('Hur gör jag annars?', 'Åk till kontoret.', `methods: [bankid]\n${stopp}`),
      },
      ['login-help/annan.md', 'symptoms/stopp.yaml'],
    ],
    ['everywhere, by a problem more', { 'symptoms/ny.yaml': problem }, [...everything, 'symptoms/ny.yaml'].sort()],
    ['everywhere, by the word list', { 'wordlist.yaml': 'known: [puk]\nsv: []\nen: []\n' }, everything],
    ['everywhere, by the site', { 'site.yaml': 'name: Hjälp\nurl: https://annan.example\n' }, everything],
    [
      'everywhere, by a notice that removes a method',
      { 'announcements/nasta.md': notice('2026-09-01', 'methodsRemoved: [siths]\n') },
      everything,
    ],
  ])('%s', (_, change, asked) => {
    const { before, present } = versions(change);
    expect(short(present, scopeOfChange(before, present, now).isAsked)).toEqual(asked);
  });

  test.each<[string, Record<string, string | undefined>]>([
    ['an entry went', { 'login-help/kod.md': undefined }],
    ['a heading went', { 'login-help/kod.md': kod.replace('Byt kod', 'Ny kod') }],
    ['a notice came', { 'announcements/ny.md': notice('2026-10-01') }],
    ['an entry took the address of another', { 'pages/privat.mdx': '---\ntitle: Om\n---\n\nText.\n' }],
    ['a word went', { 'login-help/annan.md': annan.replace('kontoret', 'banken') }],
    ['an answer no longer helps', { 'login-help/annan.md': annan.replace(stopp, '') }],
    ['a problem came', { 'symptoms/ny.yaml': problem }],
    ['a translation came', { 'roles/privat.en.md': '---\ntitle: Private\nreviewed: 2026-01-09\n---\n\nChoose.\n' }],
  ])('and these are all that a check of everything finds: %s', (_, change) => {
    const { before, present } = versions(change);
    const isTouched = new Set(Object.keys(change).map((file) => `content/${file}`));
    const known = checkContent(before, now);
    const whole = faultsOfChange(checkContent(present, now), known, isTouched);
    const scope = scopeOfChange(before, present, now);
    expect(faultsOfChange(checkContent(present, now, {}, scope), known, isTouched)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
  });
});

test('no other file is read than those that all are held against, and no word of a text that is left alone is looked up', () => {
  const { before, present, read } = versions({
    'login-help/annan.md': help('Hur gör jag annars?', 'Åk till kontoret genast.'),
  });
  const scope = scopeOfChange(before, present, now);
  const asked: string[] = [];
  const speller = { isRight: (word: string) => asked.push(word) > 0, suggest: () => [] };
  checkContent(present, now, { spellers: { sv: speller, en: speller } }, scope);
  expect([...read].sort()).toEqual(['login-help/annan.md', 'site.yaml', 'symptoms/stopp.yaml', 'wordlist.yaml']);
  expect(asked).toContain('genast');
  expect(asked).not.toContain('bank');
});

test('a fault that was there before is known though something else is proposed instead', () => {
  const fault = (advice: string) =>
    ({
      file: 'a.md',
      line: 1,
      level: 'error',
      code: 'lank-bruten',
      message: `Sidan /x/ finns inte.${advice}`,
    }) as const;
  expect(faultsOfChange([fault(' Menade du /y/?')], [fault(' Menade du /z/?')], new Set())).toEqual([]);
  expect(faultsOfChange([fault('')], [], new Set())).toHaveLength(1);
});
