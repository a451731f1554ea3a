import { expect, test } from 'vitest';
import { fault } from '../../src/domain/fault/fault.ts';
import { textReport } from './text-report.ts';

test('a thousand faults alike do not hide the others', () => {
  const file = 'content/login-help/fraga.md';
  const links = Array.from({ length: 1000 }, (_, index) => fault('lank-bruten', { file, line: index + 1 }, 'Trasig.'));
  const report = textReport(
    [...links, fault('text-saknas', { file, line: 2000 }, 'Tom.')],
    () => undefined,
    (code) => code,
  );
  expect(report.match(/Trasig\./g)).toHaveLength(20);
  expect(report).toContain('… och 980 till av samma slag (lank-bruten).');
  expect(report).toContain('rad 2000: fel: Tom.');
});
