/**
 * Runs the tests of the product where npm run init has made the site somebody's. Leaves their counts in
 * test-results/product.json.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { inProduct } from './init/product-copy.ts';
import { commandLine } from './shared/command-line.ts';

commandLine({});
process.exitCode = await inProduct((copy, node) => {
  const status = node(['tools/test.ts']);
  cpSync(join(copy, 'test-results/total.json'), 'test-results/product.json');
  return status;
});
