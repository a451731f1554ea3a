interface ForRoles {
  roles?: readonly string[];
}

/** Whether some reader is meant by both; roles left out means everyone. */
export function sharesRole(one: ForRoles, other: ForRoles): boolean {
  return !one.roles || !other.roles || one.roles.some((role) => other.roles?.includes(role));
}
