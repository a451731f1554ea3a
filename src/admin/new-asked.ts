import { say } from '../editors/say.ts';

/** The name that the form of new phrases begins with. */
export const newAsked = say`byt-namn`;
