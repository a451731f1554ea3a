import { expect, test } from 'vitest';
import type { Contact } from '../../schema/contact.ts';
import { formatHours, formatOtherHours } from './format-hours.ts';

test.each([
  ['monday', 'friday', '08:00', '16:00', 'måndag–fredag klockan 8.00–16.00', 'Monday to Friday 08:00–16:00'],
  ['saturday', undefined, '10:00', '14:30', 'lördag klockan 10.00–14.30', 'Saturday 10:00–14:30'],
  ['monday', 'sunday', '00:00', '24:00', 'alla dagar dygnet runt', 'every day around the clock'],
] as const)('%s to %s, %s–%s', (firstDay, lastDay, opens, closes, swedish, english) => {
  const hours = [{ firstDay, lastDay, opens, closes }];
  const text = (locale: 'sv' | 'en') => formatHours(hours, locale).join().replaceAll('\u00a0', ' ');
  expect([text('sv'), text('en')]).toEqual([swedish, english]);
});

test('days of their own and what is known of holidays follow', () => {
  const contact = {
    otherDays: [{ day: '2026-12-24' }, { day: '2026-12-31', opens: '08:00', closes: '12:00' }],
  } as Contact;
  const lines = formatOtherHours(contact, 'sv').map((line) => line.replaceAll('\u00a0', ' '));
  expect(lines).toEqual([
    '24 december 2026: stängt',
    '31 december 2026: klockan 8.00–12.00',
    'Tiderna kan vara andra på helgdagar.',
  ]);
  expect(formatOtherHours({ holidays: 'same' } as Contact, 'en')).toEqual(['The same hours on public holidays.']);
});
