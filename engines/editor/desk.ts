import { trial, type TrialGithub } from '../../tools/editor/trial-github/server.ts';
import type { EditorWindow } from './editor-window.ts';
import type { Socket } from '../drivers/socket.ts';

/** Where editors work: a trial GitHub, the editor that works with it, and Firefox. */
interface Desk {
  github: TrialGithub;
  editor: string;
  socket: Socket;
  /** The window of somebody who has logged in. */
  window: EditorWindow;
}

/** What editors do with a text of their own, by its name. */
export interface EditorJourney {
  name: string;
  walk(desk: Desk, entry: string): Promise<unknown>;
}

export async function logIn(window: EditorWindow, editor: string, token = trial.token): Promise<void> {
  await window.goTo(editor);
  await window.press('Logga in med en nyckel');
  await window.write('Nyckel', token);
  await window.press('Logga in');
  await window.until(
    () => window.run(() => Boolean(document.querySelector('[role="treeitem"]'))),
    'Nobody is logged in',
  );
}

export async function openEntry(window: EditorWindow, editor: string, entry: string): Promise<void> {
  await window.goTo(`${editor}#/collections/announcements/entries/${entry}`);
  await window.holds('Rubrik', 'Stängt natten till söndag');
}

/** Saves, and answers the question whether somebody shall read it. */
export async function saveAndSend(window: EditorWindow, answer: 'Skicka för granskning' | 'Senare'): Promise<void> {
  await window.press('Spara');
  await window.press(answer);
  await formIsClosed(window);
}

/** Waits until the form has closed after its save, and the way back to the list has been gone. */
export async function formIsClosed(window: EditorWindow): Promise<void> {
  const isClosed = () =>
    window.run(() => !document.querySelector('.content-editor') && !/\/(?:entries|new)/.test(location.hash));
  await window.until(isClosed, 'The form stays open');
}

/** Opens the board. A press while the list is being drawn may be lost. */
export async function openBoard(window: EditorWindow): Promise<void> {
  const isOpen = async () => {
    await window.press('Redaktionellt arbetsflöde', 'radio');
    return window.run(() => location.hash.startsWith('#/workflow'));
  };
  await window.until(isOpen, 'The board does not open');
}
