/** Checks a built site, dist/ or the folder that is named, before it is published. Ends with 1 when something is wrong. */
import { reportOutput } from './build/output/report-output.ts';

process.exitCode = (await reportOutput(process.argv[2] ?? 'dist')) ? 0 : 1;
