import { createInterface } from 'node:readline';

/** Where the dialog is held. */
export interface Terminal {
  say(text: string): void;
  /** The next line that is typed. Throws Ended when there are no more. */
  ask(prompt: string): Promise<string>;
}

/** The editor closed the terminal, or the piped answers are used up. */
export class Ended extends Error {}

/** Runs a dialog on this process's own terminal, or over pipes. */
export async function withTerminal<T>(dialog: (terminal: Terminal) => Promise<T>): Promise<T> {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  try {
    return await dialog({
      say: (text) => console.log(text),
      async ask(prompt) {
        process.stdout.write(prompt);
        const { done, value } = await lines.next();
        if (done) throw new Ended();
        // Piped answers are not echoed by a terminal.
        if (!process.stdin.isTTY) console.log(value);
        return value;
      },
    });
  } finally {
    reader.close();
  }
}
