/** Something that is for readers of some roles; without roles it is for everyone. */
interface ForRoles {
  roles?: readonly string[] | undefined;
}

/**
 * Whether something is for a page about these roles; a page about none shows what is for everyone. The scripts of the search
 * page and of the embedded element ask for one role in their own words: by this, both would be over their limits of bytes.
 */
export function concerns({ roles = [] }: ForRoles, pageRoles: readonly string[] = []): boolean {
  return roles.length === 0 || roles.some((role) => pageRoles.includes(role));
}

/** Something that tells of login methods: all in all, and those that come and go. */
interface AboutMethods {
  methods?: readonly string[] | undefined;
  methodsAdded?: readonly string[] | undefined;
  methodsRemoved?: readonly string[] | undefined;
}

/** The login methods that something is about, each once. */
export function methodsOf({ methods = [], methodsAdded = [], methodsRemoved = [] }: AboutMethods): string[] {
  return [...new Set([...methods, ...methodsAdded, ...methodsRemoved])];
}

/** Whether some reader is meant by both. */
export function sharesRole(one: ForRoles, other: ForRoles): boolean {
  return !other.roles || concerns(one, other.roles);
}
