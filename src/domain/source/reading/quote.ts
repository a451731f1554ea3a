/** A value as it can stand in a field whatever is in it. */
export function quote(value: string): string {
  const inner = value.trim().replace(/^["'“”„]|["'“”]$/g, '');
  return inner.includes('"') && !inner.includes("'")
    ? `'${inner}'`
    : `"${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
