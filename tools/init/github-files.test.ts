import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withEnglishEditors } from '../../test/support/site-in.ts';
import type { Answers } from './answers.ts';
import { githubFiles } from './github-files.ts';

interface Form {
  body: { type: string; id?: string; attributes: { options?: string[] } }[];
}

const groups = ['Asukkaat', 'Yritykset: pienet', 'Muut'];
const answers = { languages: ['fi', 'en'], in: { fi: { groups } } } as unknown as Answers;
const shapeOf = (text = '') => (parse(text) as Form).body.map(({ type, id }) => `${type} ${id}`);

test.each(['sv', 'en'] as const)('who asks for a notice in %s chooses among the groups of the answers', (editors) => {
  const files = githubFiles({ ...answers, editors });
  const form = parse(files[`.github/ISSUE_TEMPLATE/${editors === 'sv' ? 'meddelande' : 'notice'}.yml`] ?? '') as Form;
  expect(form.body.find(({ id }) => id === 'roles')?.attributes.options).toEqual(groups);
});

test('editors who read English are asked the same', () => {
  const [swedish, english] = (['sv', 'en'] as const).map((editors) => githubFiles({ ...answers, editors }));
  const twins = { 'fel-i-text': 'mistake', 'fungerar-inte': 'does-not-work', meddelande: 'notice' };
  const of = (name: string) => `.github/ISSUE_TEMPLATE/${name}.yml`;
  for (const [one, other] of Object.entries(twins)) {
    expect(shapeOf(english?.[of(other)])).toEqual(shapeOf(swedish?.[of(one)]));
  }
  const boxes = (text = '') => text.match(/^(?:## |- \[ \])/gm);
  const start = '.github/pull_request_template.md';
  expect(boxes(english?.[start])).toEqual(boxes(swedish?.[start]));
  const forms = Object.keys(english ?? {}).filter((file) => !isWorkflow(file));
  expect(forms).toHaveLength(Object.keys(swedish ?? {}).length);
});

const isWorkflow = (file: string) => file.startsWith('.github/workflows/') || file === '.gitlab-ci.yml';

const namesIn = (workflow: string) => workflow.match(/(?<=^ +(?:- )?(?:name|description|expose_as): )\S.*$/gm) ?? [];

describe.each(Object.entries(githubFiles({ ...answers, editors: 'en' })).filter(([file]) => isWorkflow(file)))(
  'editors who read English find %s',
  (file, text) => {
    const here = readFileSync(file, 'utf8');

    test('with English names of all that they see, and else as it is', () => {
      const [swedish, english] = [namesIn(here), namesIn(text)];
      expect(english.filter((name) => /[åäö]/i.test(name) || notEnglish.includes(name))).toEqual([]);
      const bare = (workflow: string, names: string[]) =>
        names.reduce((rest, name) => rest.replace(`: ${name}\n`, '\n'), workflow);
      expect(bare(text, english)).toBe(bare(here, swedish));
    });
  },
);

/** Swedish words without letters that English lacks. */
const notEnglish = ['Testa', 'Testa allt', 'Publicera', 'Bygg', 'Skriv rapporten som kommentar'];

test('the board asks for the check by the name that its job has', async () => {
  const { checkNames } = await withEnglishEditors<{ checkNames: { github: string } }>('src/admin/editor-config.ts');
  const file = '.github/workflows/pull-request.yml';
  const { jobs } = parse(githubFiles({ ...answers, editors: 'en' })[file] ?? '') as {
    jobs: { gate: { name: string } };
  };
  expect(jobs.gate.name).toBe(checkNames.github);
});

// Where somebody has taken them away before npm run init, they are not among what it has put by.
test.skipIf(!existsSync('.github/ISSUE_TEMPLATE'))(
  'the forms of this site are changed in nothing but the groups',
  () => {
    const form = parse(readFileSync('.github/ISSUE_TEMPLATE/meddelande.yml', 'utf8')) as Form;
    const own = form.body.find(({ id }) => id === 'roles')?.attributes.options;
    const files = githubFiles({ ...answers, editors: 'sv', in: { fi: { groups: own } } } as unknown as Answers);
    for (const [file, text] of Object.entries(files)) expect(text).toBe(readFileSync(file, 'utf8'));
  },
);
