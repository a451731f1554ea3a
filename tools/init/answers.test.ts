import { expect, test } from 'vitest';
import { answersFrom } from './answers.ts';
import { starterFiles } from './starter-files.ts';

const flags: Record<string, string> = {
  languages: 'en',
  country: 'sweden',
  'organisation-url': 'https://smith.example/',
  'login-url': 'https://login.smith.example/',
  url: 'https://smith.example/help/login/',
  email: 'help@smith.example',
  organisation: 'Smith & Sons',
  name: 'Login help',
  groups: 'Residents, Companies',
  services: 'My pages',
  methods: 'BankID',
};

/** What is made of the flags with some of them otherwise; nobody is asked. */
const answersWith = (other: Record<string, string>) =>
  answersFrom(
    Object.entries({ ...flags, ...other }).map(([flag, value]) => `--${flag}=${value}`),
    () => Promise.reject(new Error('asked')),
  );

test.each([
  [
    { name: 'Help with Logging In to the Extraordinary Agency' },
    '--name: “Help with Logging In to the Extraordinary Agency” has 48 characters. Write at most 40.',
  ],
  [{ organisation: 'A'.repeat(61) }, 'has 61 characters. Write at most 60.'],
  [{ groups: `Residents,${'B'.repeat(41)}` }, 'has 41 characters. Write at most 40.'],
  [{ languages: 'en,sv', 'sv-services': 'C'.repeat(61) }, '--sv-services: “CCC'],
  [{ url: 'http://smith.example/' }, '--url: http://smith.example/ cannot be used. Write where this site will be'],
  [{ url: 'https://smith.example/Help/' }, '--url: https://smith.example/Help/ cannot be used.'],
  [{ email: 'help' }, '--email: help cannot be used. Write e-mail address'],
  [{ groups: 'Residents,residents' }, '--groups: residents gives the same file name as another'],
  [{ languages: 'en,sv', 'sv-groups': 'Invånare' }, '--sv-groups has to name 2'],
])('%o is refused before anything is written', async (other, told) => {
  await expect(answersWith(other)).rejects.toThrow(told);
});

test('what is one of some words may be written with capitals', async () => {
  const said = { languages: 'SV, En', country: 'SWEDEN', editors: 'EN', colours: 'Forest', 'en-groups': 'A, B' };
  const answers = await answersWith(said);
  expect(answers).toMatchObject({ languages: ['sv', 'en'], country: 'sweden', editors: 'en', colours: 'forest' });
  expect(await answersWith({ languages: 'SV', colours: 'Petrol' })).toMatchObject({
    editors: 'sv',
    colours: undefined,
  });
});

test('who answers by hand is asked again at once where an answer cannot be used', async () => {
  // To each question in turn, the last of them can be used.
  const written = [
    ['en,xx', 'en,sv'],
    ['sverige', 'Sweden'],
    ['fi', ''],
    ...[['https://smith.example/'], ['https://login.smith.example/'], ['https://smith.example/help/login/']],
    ['help', 'help@smith.example'],
    ['pink', ''],
    ['Smith & Sons'],
    ['N'.repeat(41), 'Login help'],
    [',', 'Residents,residents', 'Residents,Companies'],
    ...[['My pages'], ['BankID'], [''], ['']],
    ['Invånare', 'Invånare,Företag'],
    ...[[''], ['']],
  ];
  const asked: string[] = [];
  const answers = await answersFrom([], (question) => {
    const answer = written.flat()[asked.length];
    asked.push(question);
    return answer === undefined ? Promise.reject(new Error(question)) : Promise.resolve(answer);
  });
  expect(asked.map((question) => question.includes('\n'))).toEqual(
    written.flatMap((all) => all.map((_, index) => index > 0)),
  );
  expect(asked).toContainEqual(
    expect.stringMatching(/^--name: .* Write at most 40\.\nname of this site, in English: $/),
  );
  expect(answers).toMatchObject({ languages: ['en', 'sv'], country: 'sweden', editors: 'en', colours: undefined });
  expect(answers.in.sv).toMatchObject({ name: 'Login help', groups: ['Invånare', 'Företag'] });
});

test('an apostrophe is that of print', async () => {
  const { in: named } = await answersWith({ services: "Smith's portal" });
  expect(named.en?.services).toEqual(['Smith’s portal']);
});

test('a word that names have in both large and small letters is known once', async () => {
  const files = starterFiles(
    await answersWith({ groups: 'Users of digital services', services: 'My Digital Services' }),
    '2026-12-01',
  );
  expect(files['content/wordlist.yaml']?.match(/digital|services/gi)).toEqual(['digital', 'services']);
});
