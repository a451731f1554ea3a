import { expect, test } from 'vitest';
import { guideSteps } from './guide.ts';
import { longest } from './list-sizes.ts';

const order = { methods: ['bankid', 'freja', 'siths'], roles: ['privat', 'jobb'] };
const symptom = (asks: 'methods' | 'roles' = 'methods') =>
  ({ id: 'kod', lang: 'sv', title: 'Kod', asks, order: 1, reviewed: '2026-01-01', owner: 'R' }) as const;
interface About {
  methods?: string[];
  roles?: string[];
}
const about = (...list: About[]) =>
  list.map((fields, index) => ({ id: `${index + 1}`, lang: 'sv' as const, symptoms: ['kod'], ...fields }));
const times = (count: number, fields: About) => Array.from({ length: count }, () => fields);

/** What each page asks, and the answers for each option. */
const told = (pages: ReturnType<typeof guideSteps>) =>
  pages.map(({ picked, question, options, answers }) => {
    const groups = options.map(
      (one) => `${one.id ?? 'alla'}: ${one.hasPage ? 'sida' : one.answers.map(({ id }) => id)}`,
    );
    return `${picked.join('/')} ${question ?? answers.map(({ id }) => id)}${groups.map((group) => `; ${group}`).join('')}`;
  });

test('few answers are told apart without a question, and those for something else are not among them', () => {
  const help = [...about({ methods: ['bankid'] }, { methods: ['freja'] }), { id: 'annat', lang: 'sv' as const }];
  expect(told(guideSteps(symptom(), help, order))).toEqual(['kod 1,2']);
});

test('they stand in the order of the methods or groups, those for all of them last', () => {
  const help = about({}, { methods: ['siths', 'freja'] }, { methods: ['bankid'] }, {});
  expect(told(guideSteps(symptom(), help, order))).toEqual(['kod 3,2,1,4']);
});

test('many are told apart by the question of the editor, those that name every option or none last', () => {
  const help = about(
    ...[{ methods: ['freja'] }, { methods: ['bankid'] }, { methods: ['bankid', 'freja'] }],
    ...[{}, { methods: ['bankid'], roles: ['jobb'] }, { roles: ['privat'] }],
  );
  expect(told(guideSteps(symptom(), help, order))).toEqual(['kod methods; bankid: 2,5; freja: 1; alla: 3,4,6']);
  expect(told(guideSteps(symptom('roles'), help, order))).toEqual(['kod roles; privat: 6; jobb: 5; alla: 1,2,3,4']);
});

test('a question that has one answer is not asked', () => {
  const help = about(...times(7, { roles: ['jobb'] }), { roles: ['jobb'], methods: ['siths'] });
  expect(told(guideSteps(symptom(), help, order))).toEqual(['kod 8,1,2,3,4,5,6,7']);
  expect(told(guideSteps(symptom(), [...help, ...about({ roles: ['privat'] })], order))[0]).toMatch(/^kod roles/);
});

test('an option with many answers has a page, which asks the other question; so three are asked at most', () => {
  const many = longest.option + 1;
  const help = about(
    ...times(many, { methods: ['bankid'], roles: ['jobb'] }),
    { methods: ['bankid'], roles: ['privat'] },
    { methods: ['siths'] },
    {},
  );
  expect(told(guideSteps(symptom(), help, order))).toEqual([
    'kod methods; bankid: sida; siths: 11; alla: 12',
    'kod/bankid roles; privat: 10; jobb: sida; alla: 12',
    'kod/bankid/jobb 1,2,3,4,5,6,7,8,9,12',
  ]);
});

test('its pages do not grow in number with the answers', () => {
  const help = about(
    ...Array.from({ length: 2000 }, (_, number) => ({
      methods: [order.methods[number % 3] ?? ''],
      roles: [order.roles[number % 2] ?? ''],
    })),
  );
  expect(guideSteps(symptom(), help, order)).toHaveLength(1 + 3 * (1 + 2));
});
