/**
 * Prints what the entrance and the pages of each role show when, from now on or from `--from "2024-04-01T00:00"`.
 * `--markdown` prints it as a table for a pull request.
 */
import { startOf } from '../src/domain/time/local-time.ts';
import { readTimeline, timelineMarkdown } from './publish/read-timeline.ts';
import { say } from '../src/editors/say.ts';
import { commandLine } from './shared/command-line.ts';

const { values } = commandLine(
  { options: { from: { type: 'string' }, markdown: { type: 'boolean' } } },
  () => say`npm run timeline skriver vad startsidan och gruppernas sidor visar när, från och med nu.

  -- --from "2024-04-01T00:00"     från och med en annan tid
  -- --markdown                    som en tabell för ett ändringsförslag`,
);

const timeline = await readTimeline('.', values.from ? startOf(values.from) : Date.now());
if (!timeline) {
  console.error(say`Innehållet har fel. Kör npm run check:content och rätta dem först.`);
  process.exit(1);
}
if (values.markdown) console.log(timelineMarkdown(timeline));
else {
  for (const row of timeline.rows) {
    console.log(`\n${row.from}`);
    for (const [index, title] of timeline.titles.entries()) {
      console.log(`  ${title}: ${row.shown[index]?.join('; ') || '–'}`);
    }
  }
}
