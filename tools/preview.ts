/** Serves dist/ and prints the address. */
import { serve } from './serve.ts';

const { address } = await serve('dist', 4321);
console.log(`
The site:          ${address}
Notices:           ${address}meddelanden/
Search:            ${address}sok/?q=ny+telefon
Coming changes:    ${address}next-change.json
Write a notice:    add a file in content/announcements/ (see README.md), then start again
Stop:              Ctrl+C
`);
