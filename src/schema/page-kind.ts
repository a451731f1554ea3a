/** Kinds of pages, by keys that no wording changes; results of a search are grouped and filtered by them. */
export const pageKinds = ['help', 'role', 'announcement', 'page'] as const;

export type PageKind = (typeof pageKinds)[number];
