/** Whether something is for a page about these roles; what names no roles is for everyone. */
export function concerns(it: { roles?: readonly string[] | undefined }, pageRoles: readonly string[] = []): boolean {
  return !it.roles || it.roles.some((role) => pageRoles.includes(role));
}
