import type { LoginHelp } from '../../schema/login-help.ts';
import { concerns } from './concerns.ts';
import type { Entry } from './entry.ts';
import { pick } from './pick.ts';

interface RoleQuestions<T> {
  /** Those that its editor has chosen. */
  first: readonly T[];
  /** The others that name the role. */
  own: readonly T[];
  /** The others for everyone. */
  common: readonly T[];
}

/**
 * The questions of a role, each once. Of those for everyone only what can help: about no method, or about one of
 * `methods`, which work for the role. Where no method is known, all.
 */
export function roleQuestions<T extends Entry<LoginHelp>>(
  role: { id: string; topTasks?: readonly string[] | undefined },
  methods: readonly string[],
  all: readonly T[],
): RoleQuestions<T> {
  const first = pick(all, role.topTasks);
  const others = all.filter((one) => concerns(one, [role.id]) && !first.includes(one));
  const works = (one: T) => methods.length === 0 || !one.methods || one.methods.some((id) => methods.includes(id));
  return {
    first,
    own: others.filter(({ roles }) => roles),
    common: others.filter((one) => !one.roles && works(one)),
  };
}
