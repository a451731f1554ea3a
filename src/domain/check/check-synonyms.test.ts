import { expect, test } from 'vitest';
import { readSource } from '../source/source.ts';
import { checkSynonyms } from './check-synonyms.ts';

const page = readSource('content/login-help/kod.md', '---\ntitle: Glömt pin-koden?\n---\n\nRing din bank.\n');
const faultsOf = (groups: string) => {
  const source = readSource('content/search/synonyms.yaml', `sv:\n${groups}\nen: []\n`);
  return checkSynonyms(source, [page, source]).map(({ line, code }) => `${line} ${code}`);
};

test.each([
  ['a form of a word in a text', '  - [banken, bänk]', []],
  ['a part of a word with a hyphen', '  - [koder, siffror]', []],
  ['a phrase of known words', '  - [ringa banken, telefonbank]', []],
  ['the same word in two groups', '  - [bank, bänk]\n  - [pin, Bänk]', ['3 synonym-dubbel']],
  ['the same word twice in a group', '  - [bank, bänk, bank]', ['2 synonym-dubbel']],
  ['no known word', '  - [cykel, velociped]', ['2 synonym-utan-mal']],
  ['a phrase that is known in part', '  - [ringa moster, mosterskod]', ['2 synonym-utan-mal']],
])('%s', (_, groups, faults) => {
  expect(faultsOf(groups)).toEqual(faults);
});

test('no more texts are read than it takes to find a word of each group', () => {
  const read: string[] = [];
  const counted = ['a', 'b', 'c'].map((id) => {
    const one = readSource(
      `content/login-help/${id}.md`,
      `---\ntitle: Hur?\n---\n\nRing ${id === 'b' ? 'banken' : 'oss'}.\n`,
    );
    return {
      ...one,
      get body() {
        read.push(id);
        return one.body;
      },
    };
  });
  const source = readSource('content/search/synonyms.yaml', 'sv:\n  - [banken, bänk]\nen: []\n');
  expect(checkSynonyms(source, counted)).toEqual([]);
  expect(read).toEqual(['b']);
});
