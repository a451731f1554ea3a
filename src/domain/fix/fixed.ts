/** A file with what is safe to mend mended, and in Swedish what that was. */
export interface Fixed {
  text: string;
  done: string[];
}
