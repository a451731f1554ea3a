import { expect, test } from 'vitest';
import { listedNotice } from './listed-notice.ts';

const notice = {
  kind: 'maintenance',
  showFrom: '2026-12-01 08:00',
  showUntil: '2026-12-06',
  eventFrom: '2026-12-05 22:00',
};
const at = (time: string, fields: object = {}) => {
  const { $group, $state } = listedNotice({ ...notice, ...fields }, Date.parse(time));
  return `${$group}: ${$state}`;
};

test.each([
  ['2026-11-30T12:00Z', {}, 'Kommande: kommande, visas 1 dec. 2026 till 6 dec. 2026'],
  ['2026-12-02T12:00Z', {}, 'Aktuella: kommande, visas 1 dec. 2026 till 6 dec. 2026'],
  ['2026-12-05T22:00Z', {}, 'Aktuella: pågår, visas 1 dec. 2026 till 6 dec. 2026'],
  ['2026-12-07T12:00Z', {}, 'Tidigare: avslutat, visas 1 dec. 2026 till 6 dec. 2026'],
  ['2026-12-02T12:00Z', { showUntil: undefined }, 'Aktuella: kommande, visas från 1 dec. 2026, tills vidare'],
  ['2026-12-02T12:00Z', { showUntil: '2026-12-01' }, 'Tidigare: kommande, visas 1 dec. 2026'],
  ['2026-12-02T12:00Z', { withdrawn: true }, 'Återkallade: visas 1 dec. 2026 till 6 dec. 2026'],
  ['2026-12-02T12:00Z', { showFrom: '2026-12-' }, 'Ofullständiga: tider saknas eller är fel'],
  ['2026-12-02T12:00Z', { showFrom: '2026-02-30' }, 'Ofullständiga: tider saknas eller är fel'],
  ['2026-12-02T12:00Z', { kind: undefined }, 'Ofullständiga: tider saknas eller är fel'],
])('at %s with %j: %s', (time, fields, says) => {
  expect(at(time, fields)).toBe(says);
});
