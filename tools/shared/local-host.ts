import type { IncomingMessage } from 'node:http';

/**
 * Whether a request names this machine. A page of another site can have its own name lead to 127.0.0.1 (DNS rebinding) and
 * then reads the answers as if they were its own; its name stands in Host. Any port: one may be passed on to another.
 */
export function isForThisMachine({ headers: { host = '' } }: IncomingMessage): boolean {
  return isThisMachine(host.replace(/:\d+$/, ''));
}

/** Whether a host, without its port, is this machine. */
export const isThisMachine = (host: string): boolean => /^(?:127\.0\.0\.1|localhost|\[::1\])$/i.test(host);

/** What is said to others, with status 421 (RFC 9110, 15.5.20). */
export const otherHost = 'This server answers to 127.0.0.1 and localhost only.\n';
