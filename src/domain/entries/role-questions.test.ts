import { expect, test } from 'vitest';
import type { LoginHelp } from '../../schema/login-help.ts';
import type { Entry } from './entry.ts';
import { roleQuestions } from './role-questions.ts';

const question = (id: string, fields: Partial<LoginHelp> = {}): Entry<LoginHelp> => ({
  ...{ id, lang: 'sv', title: id, answer: '', topic: 'bankid', reviewed: '', owner: '' },
  ...fields,
});
const all = [
  question('chosen', { roles: ['dentists'] }),
  question('chosen-for-all'),
  question('own', { roles: ['dentists'], methods: ['telia'] }),
  question('others', { roles: ['employers'] }),
  question('for-all'),
  question('works', { methods: ['bankid', 'freja'] }),
  question('does-not-work', { methods: ['freja'] }),
];
const dentists = { id: 'dentists', topTasks: ['chosen-for-all', 'chosen'] };
const idsOf = ({ first, own, common }: ReturnType<typeof roleQuestions>) =>
  [first, own, common].map((list) => list.map(({ id }) => id).join(' '));

test('each question stands once, and those for everyone only where their method works', () => {
  expect(idsOf(roleQuestions(dentists, ['bankid', 'siths'], all))).toEqual([
    'chosen-for-all chosen',
    'own',
    'for-all works',
  ]);
});

test('a role without known methods has all of them', () => {
  expect(idsOf(roleQuestions({ id: 'dentists' }, [], all))).toEqual([
    '',
    'chosen own',
    'chosen-for-all for-all works does-not-work',
  ]);
});
