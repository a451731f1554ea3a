import { isAdopted } from './sample.ts';

/** Ends a command that measures or shows the content that came with the product, in a copy whose content is another. */
export function onlyOfProduct(): void {
  if (!isAdopted()) return;
  console.error('This is about the content that came with the product; yours is another. npm test tries your pages.');
  process.exit(2);
}
