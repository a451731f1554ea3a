import { announcementPath } from '../../entries/addresses.ts';
import { fileFault, type Fault } from '../../fault/fault.ts';
import type { Original } from '../../source/placed.ts';
import { say } from '../../../editors/say.ts';

/** Notices whose address is taken: the feeds of a role live at /meddelanden/<role>/. */
export function checkNames(
  notices: readonly Original<'announcements'>[],
  roles: readonly Original<'roles'>[],
): Fault[] {
  const taken = new Map(roles.map(({ id, source }) => [id, source.file]));
  return notices.flatMap(({ id, source: { file } }) => {
    const role = taken.get(id);
    if (!role) return [];
    const message = say`Filen heter som en grupp, ${role}, och gruppens flöden ligger på ${announcementPath(id)}. Ge filen ett annat namn.`;
    return [fileFault('adress-upptagen', file, message)];
  });
}
