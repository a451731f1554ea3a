/** Commands with numbered answers over a WebSocket, as WebDriver BiDi and Chromium's DevTools speak. */
export interface Socket {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: string | { message: string };
  message?: string;
}

/** Connects to an address of this machine. */
export async function connect(address: string): Promise<Socket> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  socket.addEventListener('close', () => waiting.forEach((answer) => answer({ error: 'The browser has ended.' })));
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}`)));
  });
  return {
    async send(method, params = {}) {
      const id = ++last;
      const { result, error, message } = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        setTimeout(() => resolve({ error: 'no answer in a minute' }), 60_000).unref();
        socket.send(JSON.stringify({ id, method, params }));
      });
      waiting.delete(id);
      if (error) throw new Error(`${method}: ${typeof error === 'string' ? error : error.message} ${message ?? ''}`);
      return result ?? {};
    },
    close: () => socket.close(),
  };
}
