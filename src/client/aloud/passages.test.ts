import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';

const said = (text: string) => passagesOf([{ text }]).map((one) => one.said);

test.each([
  [
    'a sentence at a time',
    'Ring banken. Be dem spärra BankID! Kom du in?',
    ['Ring banken.', 'Be dem spärra BankID!', 'Kom du in?'],
  ],
  ['a heading', 'Gör så här', ['Gör så här']],
  ['no end in a clock time', 'Öppet till klockan 9.00. Ring sedan.', ['Öppet till klockan 9.00.', 'Ring sedan.']],
  ['none before a digit', 'Ring kl. 9.00 i dag.', ['Ring kl. 9.00 i dag.']],
  ['none after an abbreviation', 'Ha något nära, t.ex. mobilen. Ring.', ['Ha något nära, t.ex. mobilen.', 'Ring.']],
  ['none in an address', 'Gå till www.polisen.se och läs.', ['Gå till www.polisen.se och läs.']],
  ['a quotation mark with its sentence', 'Välj ”Ja.” Sedan är du klar.', ['Välj ”Ja.”', 'Sedan är du klar.']],
  ['a sentence in Arabic', 'هل فقدت هاتفك؟ اتصل بالبنك.', ['هل فقدت هاتفك؟', 'اتصل بالبنك.']],
  ['spaces of all kinds', 'Klockan\u00a09.00\n  i\u00addag', ['Klockan 9.00 idag']],
  ['nothing of what has no words', ' – ', []],
])('%s', (_, text, passages) => expect(said(text)).toEqual(passages));

test('a long sentence in clauses', () => {
  const clause = `${'ord '.repeat(30)}slut`;
  expect(said(`${clause}, ${clause}.`)).toEqual([`${clause},`, `${clause}.`]);
});

test('a telephone number digit by digit, and no other number', () => {
  const pieces = [{ text: 'Polisen, ' }, { text: '0771-524 524', isPhone: true }, { text: ', dygnet runt i 2026' }];
  expect(passagesOf(pieces).map((one) => one.said)).toEqual(['Polisen, 0 7 7 1, 5 2 4, 5 2 4, dygnet runt i 2026']);
});

test('the words of a link that calls a number are said, too', () => {
  const isPhone = true;
  const pieces = [{ text: 'Ring oss på 0771-524 524', isPhone }, { text: ' eller ' }, { text: 'ring växeln', isPhone }];
  const said = 'Ring oss på 0 7 7 1, 5 2 4, 5 2 4 eller ring växeln';
  expect(passagesOf(pieces).map((one) => one.said)).toEqual([said]);
});

test('each passage says where it stands, over the pieces', () => {
  const pieces = [{ text: 'Ring ' }, { text: '114 14', isPhone: true }, { text: '. Säg vad som hänt.' }];
  const text = pieces.map((piece) => piece.text).join('');
  expect(passagesOf(pieces).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ring 114 14.',
    'Säg vad som hänt.',
  ]);
});
