const longest = 80;

/**
 * The part of a query without results that may be told to the editors: without digits, and nothing at all where it has
 * a number as long as a date of birth or an e-mail address.
 */
export function tellableMiss(query: string): string | undefined {
  if (/@|\d(?:[\s-]?\d){5}/.test(query)) return undefined;
  const words = query.replaceAll(/\d/g, ' ').replaceAll(/\s+/g, ' ').trim().slice(0, longest).trim();
  return /\p{L}{2}/u.test(words) ? words : undefined;
}
