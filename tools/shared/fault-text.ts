const busy = 'something else stands there. Move it away.';
const forbidden = 'this user may not do that. Run it as the one who owns the folder.';
const full = 'the disk is full. Make room on it.';

/** What the commonest faults of a file system mean, and what to do about them. */
const meanings: Readonly<Record<string, string>> = {
  EACCES: forbidden,
  EDQUOT: full,
  EEXIST: busy,
  EISDIR: busy,
  ENOENT: 'it is not there. Has somebody else changed the folder meanwhile?',
  ENOSPC: full,
  ENOTDIR: busy,
  ENOTEMPTY: busy,
  EPERM: forbidden,
  EROFS: 'the disk cannot be written to.',
};

/** Whether a fault is one of these, which says nothing of the code that met it. */
export const isOfDisk = (fault: unknown): boolean =>
  fault instanceof Error && Object.hasOwn(meanings, (fault as NodeJS.ErrnoException).code ?? '');

/** Tells whoever builds or deploys what went wrong in a folder. */
export function faultText(fault: unknown, folder: string): string {
  if (!(fault instanceof Error)) return String(fault);
  const { code = '', path, dest } = fault as NodeJS.ErrnoException & { dest?: string };
  const meaning = meanings[code];
  return meaning ? `${dest ?? path ?? folder}: ${meaning}` : fault.message;
}
