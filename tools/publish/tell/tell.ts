import type { News } from './news.ts';
import { messages } from './receivers.ts';
import { send } from './send.ts';

/** How it went to tell somebody of a deployment, as a line for who deploys. */
export interface Outcome {
  isTold: boolean;
  line: string;
}

/** Tells hubs and hooks, all at once, what there is to tell, and resolves to how that went: it never rejects. */
export function tell(news: News): Promise<Outcome[]> {
  return Promise.all(
    messages(news, process.env).map(async (message) => {
      const fault = await send(message);
      if (!fault) return { isTold: true, line: `Told: ${message.to}.` };
      return { isTold: false, line: `Not told: ${message.to}: ${fault}. Readers have the build all the same.` };
    }),
  );
}

/** Prints it. */
export function report(outcomes: readonly Outcome[]): void {
  for (const { isTold, line } of outcomes) console[isTold ? 'log' : 'error'](line);
}
