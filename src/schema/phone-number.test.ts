import { expect, test } from 'vitest';
import { phoneNumber } from './phone-number.ts';

const messagesFor = (number: string) => phoneNumber.safeParse(number).error?.issues.map(({ message }) => message) ?? [];

test.each(['08-123 45 67', '0771-524 524', '020-600 600', '114 14', '112', '+46 8-123 45 67', '+358 9 123 45 67'])(
  '%s can be read',
  (number) => {
    expect(messagesFor(number)).toEqual([]);
  },
);

test.each([
  '0900-123 45',
  '0939-123 45 67',
  '0944-123 456',
  '099-123 45',
  '0900 12345',
  '09001234567',
  '+46 900-123 45',
])('%s costs extra and is refused', (number) => {
  expect(messagesFor(number)).toContain(
    'Numret är ett betalnummer: de börjar med 0900, 0939, 0944 eller 099. Skriv ett nummer som inte kostar extra.',
  );
});

test.each(['0771524524', '08-123.45.67', 'ring 112', '08-1234567', ''])('%j has no groups to read', (number) => {
  expect(messagesFor(number)[0]).toMatch(/^Skriv numret i grupper/);
});

// 0910 is Skellefteå and 0940 Vilhelmina: the numbers beside those that cost extra are places.
test.each(['0910-123 45', '0940-123 45', '0930-123 45'])('%s is a place', (number) => {
  expect(messagesFor(number)).toEqual([]);
});
