import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { weighSite, type Weight } from './bytes-by-kind.ts';
import { contestants, type ContestantName } from './contestants.ts';
import { moment, type TextCounts } from './make-texts.ts';
import { measureRun, type Run } from './measure-run.ts';

/** A generator with so many texts. */
export interface Case {
  /** As the tables name it. */
  title: string;
  contestant: ContestantName;
  counts: TextCounts;
}

/** A project that was never built, then the same one without a change, then with one entry that was edited. */
export const states = ['cold', 'again', 'edited'] as const;

export type State = (typeof states)[number];

/** What one build in one round took, and what it made. */
export interface Measured {
  case: string;
  round: number;
  state: State;
  run: Run;
  weight: Weight;
}

/** Makes a project of its own with the texts of a folder, and builds it in each of these states. */
export async function measureCase(
  { title, contestant }: Case,
  texts: string,
  round: number,
  wanted: readonly State[],
): Promise<Measured[]> {
  const { makeProject, build, fileOf } = contestants[contestant];
  const project = await makeProject(texts);
  // A folder of its own for what is kept outside the project, or the second round would find what the first one kept.
  const temporary = join(project, '.tmp');
  mkdirSync(temporary);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    TMPDIR: temporary,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_CLOCK: String(moment),
  };
  const measured: Measured[] = [];
  try {
    for (const state of wanted) {
      if (state === 'edited') {
        appendFileSync(join(project, fileOf('hjalp/fraga-1')), '\nRing kundtjänst om du är osäker.\n');
      }
      const run = await measureRun(build, project, env);
      measured.push({ case: title, round, state, run, weight: weighSite(join(project, 'dist')) });
      console.error(`round ${round}, ${title}, ${state}: ${run.wall.toFixed(1)} s`);
    }
  } finally {
    rmSync(project, { recursive: true });
  }
  return measured;
}
