import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

test('sentences with their lines, headings apart, list items with what announces them', () => {
  const text =
    '## Rubrik\nFörsta raden\ngår vidare kl. 9 i dag. Andra! Det här behöver du:\n\n- ett kort\n- en kod.\n\nSlut, t.ex. BankID.\n';
  expect(sentences(text).map(({ linesBefore, lead, text: words }) => `${linesBefore} [${lead}] ${words}`))
    .toMatchInlineSnapshot(`
    [
      "0 [] ## Rubrik",
      "1 [] Första raden går vidare kl. 9 i dag.",
      "2 [] Andra!",
      "2 [] Det här behöver du:",
      "4 [Det här behöver du:] ett kort",
      "5 [Det här behöver du:] en kod.",
      "7 [] Slut, t.ex. BankID.",
    ]
  `);
});
