import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('npm leaves out no packages where NODE_ENV says production: the site is built with them', () => {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' };
  expect(execFileSync('npm', ['config', 'get', 'omit'], { env, encoding: 'utf8' }).trim()).toBe('');
});
