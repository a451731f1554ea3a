import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inPieces } from './in-pieces.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  { milliseconds: 4, atOnce: 3 },
  { milliseconds: 5, atOnce: 3 },
  { milliseconds: 6, atOnce: 2 },
  { milliseconds: 12, atOnce: 1 },
])('of steps of $milliseconds ms no more than $atOnce are taken at once', async ({ milliseconds, atOnce }) => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let taken = 0;
  const steps = function* () {
    for (; taken < 7; taken++) {
      now += milliseconds;
      yield undefined;
    }
    return 'done';
  };
  const work = inPieces(steps());
  expect(taken + 1).toBe(atOnce);
  await vi.runAllTimersAsync();
  expect(await work).toBe('done');
  expect(taken).toBe(7);
});
