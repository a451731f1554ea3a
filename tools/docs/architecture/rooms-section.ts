import { readFileSync } from 'node:fs';
import { readRooms, type Room } from './rooms.ts';

const page = 'docs/architecture/README.md';

/** The page of the architecture with its section of rooms as docs/architecture/rooms.json has them, by its file. */
export function architecturePage(): Record<string, string> {
  const text = readFileSync(page, 'utf8');
  const section = /(?<=<!-- rooms: .*? -->\n).*(?=<!-- end of rooms -->)/s;
  return { [page]: text.replace(section, () => `\n${roomsSection(readRooms())}\n\n`) };
}

/** What a picture of every room would drown in: nearly all rooms stand on these. */
const ground = ['src/schema', 'src/domain/entries', 'src/domain/text'];

/** The rooms as a picture in Mermaid, which GitHub and GitLab draw, and as the table that ESLint holds. */
function roomsSection(rooms: Record<string, Room>): string {
  return [picture(rooms), '<!-- prettier-ignore-start -->', table(rooms), '<!-- prettier-ignore-end -->'].join('\n\n');
}

/** Rooms that stand on others through a third one have no arrow of their own. */
function picture(rooms: Record<string, Room>): string {
  const drawn = Object.keys(rooms).filter((name) => name.startsWith('src/') && !ground.includes(name));
  const arrows = drawn.flatMap((name) =>
    direct(name, rooms)
      .filter((used) => drawn.includes(used))
      .map((used) => `  ${idOf(name)} --> ${idOf(used)}`),
  );
  return [
    '```mermaid',
    'flowchart BT',
    ...drawn.map((name) => `  ${idOf(name)}["${name.slice(4)}"]`),
    ...arrows,
    '```',
  ].join('\n');
}

function direct(name: string, rooms: Record<string, Room>): string[] {
  const used = rooms[name]?.mayUse ?? [];
  return used.filter((one) => !used.some((other) => other !== one && reaches(other, one, rooms)));
}

function reaches(from: string, to: string, rooms: Record<string, Room>): boolean {
  return (rooms[from]?.mayUse ?? []).some((next) => next === to || reaches(next, to, rooms));
}

const idOf = (name: string) => name.replaceAll('/', '_');

function table(rooms: Record<string, Room>): string {
  const rows = Object.entries(rooms).map(
    ([name, { holds, mayUse }]) => `| \`${name}\` | ${holds} | ${mayUse.map((one) => `\`${one}\``).join(' ') || '–'} |`,
  );
  return ['| Room | holds | may import from |', '| --- | --- | --- |', ...rows].join('\n');
}
