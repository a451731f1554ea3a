import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { codeFiles } from './code-files.ts';

const config = { ...(await resolveConfig('tools/init.ts')), parser: 'typescript' };

test.each(Object.entries(codeFiles(['sv', 'en'], 'sweden', 'sv', ['ar', 'sv-simple'])))(
  '%s is what it writes for this site',
  async (file, text) => {
    expect(await format(text, config)).toBe(readFileSync(file, 'utf8'));
  },
);
