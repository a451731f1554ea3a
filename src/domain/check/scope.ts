/** Whose faults are asked for. What only stands in other files is then not looked at, nor are they read without need. */
export interface Scope {
  isAsked: (file: string) => boolean;
  /** Whether the language of an asked file is asked for, too; else only what others can have altered. */
  isReworded: (file: string) => boolean;
}

/** All faults of all files. */
export const wholeContent: Scope = { isAsked: () => true, isReworded: () => true };
