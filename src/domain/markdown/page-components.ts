/** The only components that a page in content/pages/ may name. */
export const pageComponents = [
  'AccessibilityStatement',
  'ContactEmail',
  'EmbedDemo',
  'ReadAloud',
  'SavedPages',
  'SearchPrivacy',
] as const;

export type PageComponent = (typeof pageComponents)[number];
