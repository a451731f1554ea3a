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

  test('lines and columns are those of the file', () => {
    const { placeOf } = readSource('x.md', '---\ntitle: Hej\nroles:\n  - a\n  - b\n---\nText\n');
    expect(placeOf(['title'])).toEqual({ line: 2, column: 8 });
    expect(placeOf(['roles', 1])).toEqual({ line: 5, column: 5 });
    expect(placeOf(['missing'])).toEqual({ line: 2, column: 1 });
  });

  test('a YAML file is fields alone', () => {
    expect(readSource('x.yaml', 'title: Hej\n')).toMatchObject({ data: { title: 'Hej' }, body: '', faults: [] });
    expect(readSource('x.yaml', '- a\n').faults).toHaveLength(1);
  });
});
