import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '../expect.ts';
import { moments, said } from '../fixture-notices.ts';
import type { Sites } from '../fixture.ts';
import type { Suite } from '../suite.ts';
import { programSuite } from './program-suite.ts';

const run = promisify(execFile);
const { coming, hour } = said;
const calendarOf = (site: string) => join(site, 'meddelanden', 'kalender.ics');

const readEvents = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
instant = lambda event, name: event[name].dt.timestamp() * 1000
print(json.dumps([{'title': str(event['summary']), 'status': str(event['status']), 'start': instant(event, 'dtstart'),
  'end': instant(event, 'dtend')} for event in calendar.walk('vevent') if 'dtend' in event]))`;

interface Event {
  title: string;
  status: string;
  start: number;
  end: number;
}

async function readPython(site: string): Promise<Event[]> {
  const { stdout } = await run('/usr/bin/python3', ['-c', readEvents, calendarOf(site)]);
  return JSON.parse(stdout) as Event[];
}

/** What khal lists for some days, after reading the calendars of these builds in turn. */
async function listKhal(folder: string, sites: readonly string[], ...days: string[]): Promise<string> {
  const home = join(folder, 'khal');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(join(home, 'calendar'), { recursive: true });
  const settings = join(home, 'config');
  writeFileSync(
    settings,
    `[calendars]\n[[prov]]\npath = ${join(home, 'calendar')}\n[sqlite]\npath = ${join(home, 'khal.db')}\n[locale]
local_timezone = Europe/Stockholm\ndefault_timezone = Europe/Stockholm
timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
  );
  const env = { ...process.env, HOME: home, LANG: 'C.UTF-8' };
  for (const site of sites)
    await run('khal', ['-c', settings, 'import', '--batch', '-a', 'prov', calendarOf(site)], { env });
  const { stdout } = await run('khal', ['-c', settings, 'list', '--format', '{start} {end} {title}', ...days], { env });
  return stdout.replaceAll(/\s+/g, ' ');
}

/** Programs that read the calendar. */
export const calendars = ({ site, changed, withdrawn }: Sites): Suite[] => [
  programSuite('python3-icalendar', {
    'reads the times as they are meant, also in the hour that comes twice': async () => {
      const events = await readPython(site);
      const meant: [string, number, number][] = [
        [coming.title, moments.begins, moments.ends],
        [hour.title, moments.hourBegins, moments.hourEnds],
      ];
      for (const [title, start, end] of meant) {
        const event = events.find((one) => one.title.includes(title));
        expect(
          event?.start === start && event.end === end,
          `${title}: ${JSON.stringify(event)}, not ${start} to ${end}`,
        );
      }
    },
    'reads a change and a withdrawal': async () => {
      const moved = (await readPython(changed)).find(({ title }) => title.includes(coming.title));
      expect(moved?.end === moments.endsLater, `The changed end is ${moved?.end}.`);
      const gone = (await readPython(withdrawn)).find(({ title }) => title.includes(coming.title));
      expect(gone?.status === 'CANCELLED', `The status is ${gone?.status}.`);
      expect(/^(?:Återkallat|Inställt): /.test(gone.title), `The title is "${gone.title}".`);
    },
  }),
  programSuite('khal', {
    'lists the days and hours': async (folder) => {
      const listed = await listKhal(folder, [site], '2025-03-11', '2025-03-12');
      expect(listed.includes(`2025-03-11 22:00 2025-03-12 02:00 ${coming.title}`), listed);
      const night = await listKhal(folder, [site], '2025-10-26', '1d');
      expect(night.includes(`2025-10-26 02:30 2025-10-26 03:30 ${hour.title}`), night);
    },
    'lists a change instead of what it was, and says that a notice is withdrawn': async (folder) => {
      const moved = await listKhal(folder, [site, changed], '2025-03-11', '2025-03-12');
      expect(moved.includes('22:00 2025-03-12 04:00') && !moved.includes('02:00'), moved);
      const gone = await listKhal(folder, [site, changed, withdrawn], '2025-03-11', '2025-03-12');
      expect(/(?:Återkallat|Inställt): Provet kommer/.test(gone), gone);
    },
  }),
];
