/** A value as it can stand in a field whatever is in it. */
export function quote(value: string): string {
  const bare = value.trim();
  // Quotes around a word at the beginning belong to the text, as the site writes them; those around all of it do not.
  const quotedWord = /^(["'])([^"']+)\1(?=\s*[^"'\s])/;
  const inner = quotedWord.test(bare) ? bare.replace(quotedWord, '”$2”') : bare.replace(/^["'“”„]|["'“”]$/g, '');
  return inner.includes('"') && !inner.includes("'")
    ? `'${inner}'`
    : `"${inner.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
