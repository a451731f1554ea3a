/** Something that may be on this machine, and what is tried with it. */
export interface Suite {
  name: string;
  /** The Debian packages that bring it, or what it needs. */
  packages: readonly string[];
  /** The version, or what there would have to be. */
  find(): Promise<{ version: string } | { missing: string }>;
  /** How much is tried; it counts as skipped where the thing is missing. */
  names: readonly string[];
  /** Tries everything, and hands over how each went. */
  run(report: Report): Promise<void>;
}

/** Runs one attempt, and notes whether it passed, threw or said 'skipped'. */
type Report = (name: string, attempt: () => Promise<unknown>) => Promise<void>;
