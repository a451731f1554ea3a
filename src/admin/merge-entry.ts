import { editedFields, type Content } from './entry-text.ts';

/** A field that two people have changed, each in another way. */
interface Clash {
  field: string;
  mine: unknown;
  theirs: unknown;
}

/** An entry with what two people have changed. */
export interface Merged {
  fields: Content;
  /** What only one of the two can be; in `fields` they are as they are now. */
  clashes: Clash[];
  /** What others have changed and somebody has not, and is kept. */
  kept: string[];
}

/** Puts the fields that somebody has edited since they opened an entry onto what it is now. */
export function mergeEntry(opened: Content, mine: Content, now: Content): Merged {
  const edited = editedFields(opened, mine);
  const changed = editedFields(opened, now);
  const apart = editedFields(mine, now);
  const isClash = (field: string) => edited.includes(field) && changed.includes(field) && apart.includes(field);
  const own = edited.filter((field) => !isClash(field)).map((field) => [field, mine[field]]);
  return {
    fields: { ...now, ...(Object.fromEntries(own) as Content) },
    clashes: edited.filter(isClash).map((field) => ({ field, mine: mine[field], theirs: now[field] })),
    kept: changed.filter((field) => !edited.includes(field)),
  };
}

/** A text as it was when somebody had saved it. */
export interface Version {
  text: string | undefined;
  who: string | undefined;
  when: Date;
}

/** The version that last changed a field, of all versions with the newest first; undefined where they do not reach back. */
export function lastChange(
  versions: readonly Version[],
  field: string,
  read: (text: string | undefined) => Content,
): Version | undefined {
  return versions.find(({ text }, index) => {
    const before = versions[index + 1];
    return before && editedFields(read(before.text), read(text)).includes(field);
  });
}
