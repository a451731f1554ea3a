import { readFileSync } from 'node:fs';

/** A folder of code, what it holds, and the rooms that its files may import from beside their own. */
export interface Room {
  holds: string;
  mayUse: string[];
}

/** Every room of docs/architecture/rooms.json, by its folder, those that use nothing first. */
export const readRooms = () => JSON.parse(readFileSync('docs/architecture/rooms.json', 'utf8')) as Record<string, Room>;
