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

/** Whether some reader is meant by both. */
export function sharesRole(one: ForRoles, other: ForRoles): boolean {
  return !other.roles || concerns(one, other.roles);
}
