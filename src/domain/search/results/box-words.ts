/** What a box says. It stands in the script, which few readers fetch, and not in every page. */
export interface BoxWords {
  results: string;
  corrected: string;
  none: string;
  all: string;
  /** Of no hit, of one, and of more. */
  counts: string[];
}
