const files = { atom: 'atom.xml', json: 'feed.json', calendar: 'kalender.ics' };

/** The address of a feed in Swedish: of all notices, or of those that concern a role. */
export function feedPath(format: keyof typeof files, roleId?: string): string {
  return `/meddelanden/${roleId ? `${roleId}/` : ''}${files[format]}`;
}
