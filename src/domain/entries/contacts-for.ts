import type { Contact } from '../../schema/contact.ts';
import type { LoginHelp } from '../../schema/login-help.ts';
import type { Entry } from './entry.ts';
import { pick } from './pick.ts';

type Matter = Pick<LoginHelp, 'contacts' | 'methods' | 'roles'>;

/** So many a page names; the page of contacts has all. */
const most = 2;

/**
 * Whom a reader with a matter can reach, in this order: those that its editor names, who issues what it is about, and
 * those for its readers where there is room for all of them, so that nobody is led to the counter of another group.
 */
export function contactsFor<T extends Entry<Contact>>(
  { contacts, methods = [], roles = [] }: Matter,
  all: readonly T[],
): T[] {
  const having = (field: 'methods' | 'roles', ids: readonly string[]) =>
    all.filter((one) => one[field]?.some((id) => ids.includes(id)));
  const [issuer = [], ...otherIssuers] = having('methods', methods).map((one) => [one]);
  const readers = having('roles', roles);
  const first = new Set([...pick(all, contacts), ...issuer]);
  const fitting = readers.length <= most - first.size ? readers : [];
  return [...new Set([...first, ...fitting, ...otherIssuers.flat()])].slice(0, most);
}
