import { expect, test } from 'vitest';
import { timeFault } from './time-fault.ts';

test.each([
  ['2026-12-01', undefined],
  ['2026-12-01 08:00', undefined],
  ['08:00', /^Skriv dag, eller dag och klockslag/],
  ['2026-03-29 02:30', /finns inte, för att klockan ställs fram/],
  ['2026-10-25 02:30', /finns två gånger/],
])('"%s" is judged as in the content check', (text, message) => {
  if (message) expect(timeFault(text)).toMatch(message);
  else expect(timeFault(text)).toBeUndefined();
});
