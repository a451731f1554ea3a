import { createHash } from 'node:crypto';

/** The hash of some text or bytes. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64');
