import { brotliCompressSync, constants } from 'node:zlib';

/** What a page may have as a file, in bytes: text that an old phone lays out in one go. */
const maxBytes = 60_000;
/** What a page may weigh on the way: the first ten packets of a new connection (RFC 6928: 10 of 1,460 bytes). */
const maxCompressed = 14_600;

/** Whether a page is heavier than any page may be. */
export function isTooLarge(html: string): boolean {
  // A low quality is fast, and gives no less than the best.
  const compressed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return Buffer.byteLength(html) > maxBytes || compressed.length > maxCompressed;
}
