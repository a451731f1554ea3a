import { describe, expect, test } from 'vitest';
import { readSource } from './source.ts';

describe('readSource', () => {
  test('dates, numbers and words stay what the editor wrote', () => {
    const { data, faults } = readSource(
      'x.md',
      '---\ndate: 2024-04-02\ntime: 2024-04-02 08:00\nyes: ja\nno: no\n---\nText\n',
    );
    expect(faults).toEqual([]);
    expect(data).toEqual({ date: '2024-04-02', time: '2024-04-02 08:00', yes: 'ja', no: 'no' });
  });

  test.each([
    ['plain', '---\ntitle: Hej\n---\nText\n'],
    ['with Windows line ends', '---\r\ntitle: Hej\r\n---\r\nText\r\n'],
    ['with a byte order mark', '\uFEFF---\ntitle: Hej\n---\nText\n'],
    ['with spaces after the dashes', '---  \ntitle: Hej\n--- \nText\n'],
  ])('a file %s is read', (_, text) => {
    expect(readSource('x.md', text)).toMatchObject({ data: { title: 'Hej' }, body: 'Text\n', bodyLine: 4, faults: [] });
  });

  test('lines are those of the file', () => {
    const { lineOf } = readSource('x.md', '---\ntitle: Hej\nroles:\n  - a\n  - b\n---\nText\n');
    expect(lineOf(['title'])).toBe(2);
    expect(lineOf(['roles', 1])).toBe(5);
    expect(lineOf(['missing'])).toBe(2);
  });

  test('a YAML file is fields alone', () => {
    expect(readSource('x.yaml', 'title: Hej\n')).toMatchObject({ data: { title: 'Hej' }, body: '', faults: [] });
    expect(readSource('x.yaml', '- a\n').faults).toHaveLength(1);
  });
});
