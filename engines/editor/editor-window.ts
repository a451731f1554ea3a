import { setTimeout as wait } from 'node:timers/promises';
import { evaluateIn } from '../drivers/firefox.ts';
import type { Socket } from '../drivers/socket.ts';
import { keyActions } from '../drivers/browser.ts';

/** How long somebody waits for something, in ms: several builds may share a machine. */
const patience = 60_000;

/** Selects all that stands in a field: Ctrl+A, by the code points of W3C WebDriver. */
const selectAll = [
  { type: 'keyDown', value: '\uE009' },
  { type: 'keyDown', value: 'a' },
  { type: 'keyUp', value: 'a' },
  { type: 'keyUp', value: '\uE009' },
];

/**
 * A window of Firefox with storage of its own, in which an editor works by roles and names, as Firefox tells them to screen
 * readers.
 */
export class EditorWindow {
  private readonly socket: Socket;
  private readonly context: string;

  private constructor(socket: Socket, context: string) {
    this.socket = socket;
    this.context = context;
  }

  static async open(socket: Socket, width = 1280, height = 900): Promise<EditorWindow> {
    const { userContext } = await socket.send('browser.createUserContext');
    const { context } = await socket.send('browsingContext.create', { type: 'window', userContext });
    const window = new EditorWindow(socket, String(context));
    await window.resize(width, height);
    return window;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.socket.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  /** Opens an address anew, also one that differs from the last after its hash alone. */
  async goTo(address: string): Promise<void> {
    for (const url of ['about:blank', address])
      await this.socket.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Presses what has a name, as soon as it is there, can be pressed and nothing lies above it. */
  async press(name: string, role = 'button'): Promise<void> {
    await this.until(() => this.pressNow(name, role), `There is no ${role} "${name}" to press`);
  }

  /** Chooses from a menu. What is pressed while the form is being drawn may be lost, and a menu closes then. */
  async choose(menu: string, item: string): Promise<void> {
    const isOpen = () => this.run(() => document.querySelector('[role="menu"]')?.checkVisibility() ?? false);
    const isChosen = async () => {
      if (!(await isOpen())) await this.pressNow(menu, 'button');
      return this.pressNow(item, 'menuitem');
    };
    await this.until(isChosen, `The menu ${menu} does not offer "${item}"`);
  }

  /** Writes into a field in place of what stands there. What is typed into a form that is still being drawn is lost. */
  async write(name: string, text: string, keys = text): Promise<void> {
    const holds = async () => (await this.valueOf(name)) === text;
    const isWritten = async () => {
      const node = await this.reach(name);
      if (!node || !(await this.ask(node, focus))) return false;
      await this.act('key', selectAll);
      await this.type(keys);
      return holds();
    };
    await this.until(isWritten, `"${text}" cannot be written into ${name}`);
  }

  async type(keys: string): Promise<void> {
    for (const { actions } of keyActions(keys)) await this.act('key', actions);
  }

  async valueOf(name: string): Promise<string | undefined> {
    const node = await this.reach(name);
    return node && this.ask(node, (field) => (field as HTMLInputElement).value ?? field.innerText);
  }

  holds(name: string, text: string): Promise<void> {
    return this.until(async () => (await this.valueOf(name)) === text, `${name} does not hold "${text}"`);
  }

  sees(text: string): Promise<void> {
    return this.until(async () => (await this.text()).includes(text), `"${text}" does not show`);
  }

  seesNo(text: string): Promise<void> {
    return this.until(async () => !(await this.text()).includes(text), `"${text}" shows`);
  }

  /** Waits until the preview beside the form shows a text. */
  previews(text: string): Promise<void> {
    const shows = async () => {
      const { contexts } = await this.socket.send('browsingContext.getTree', { root: this.context });
      const [{ children }] = contexts as [{ children: { context: string }[] }];
      const texts = await Promise.all(children.map(({ context }) => evaluateIn(this.socket, context, shownText)));
      return texts.some((one) => String(one).includes(text));
    };
    return this.until(shows, `The preview does not show "${text}"`);
  }

  /** All text that is shown, in one line. */
  async text(): Promise<string> {
    return String(await evaluateIn(this.socket, this.context, shownText));
  }

  /** Runs a function in the page. It sees nothing else from here. */
  async run<T>(read: () => T): Promise<Awaited<T>> {
    return (await evaluateIn(this.socket, this.context, `return (${read})();`)) as Awaited<T>;
  }

  async close(): Promise<void> {
    await this.socket.send('browsingContext.close', { context: this.context });
  }

  /** Waits until something holds; says what was waited for otherwise, and what is shown. */
  async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    // Looking is work for Firefox: the longer it takes, the more seldom.
    for (let pause = 100, end = Date.now() + patience; Date.now() < end; pause = Math.min(pause * 1.5, 1000)) {
      // The page may be on its way to another one.
      if (await holds().catch(() => false)) return;
      await wait(pause);
    }
    throw new Error(`${what}. Shown: ${(await this.text().catch(String)).slice(0, 1500)}`);
  }

  /** Whether it could be pressed. */
  private async pressNow(name: string, role: string): Promise<boolean> {
    const node = await this.reach(name, role);
    if (!node || !(await this.ask(node, isReady))) return false;
    const origin = { type: 'element', element: { sharedId: node } };
    const move = { type: 'pointerMove', x: 0, y: 0, origin };
    await this.act('pointer', [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    return true;
  }

  /** What has a name, or the field that has it. A form is drawn as it comes into view. */
  private async reach(name: string, role?: string): Promise<string | undefined> {
    const found = await this.find(name, role);
    if (!found) await this.run(() => document.querySelector('.content-editor .placeholder')?.scrollIntoView());
    return found;
  }

  private async find(name: string, role?: string): Promise<string | undefined> {
    const value = { name, ...(role && { role }) };
    const locator = { type: 'accessibility', value };
    const { nodes } = await this.socket.send('browsingContext.locateNodes', { context: this.context, locator });
    const found = (nodes as { sharedId: string; value?: { localName?: string } }[]).filter(
      ({ value: node }) => role ?? /^(?:input|textarea|select)$/.test(node?.localName ?? ''),
    );
    return found.at(-1)?.sharedId;
  }

  private async ask<T>(sharedId: string, read: (node: HTMLElement) => T): Promise<T> {
    const answer = await this.socket.send('script.callFunction', {
      functionDeclaration: `(node) => JSON.stringify((${read})(node))`,
      arguments: [{ sharedId }],
      target: { context: this.context },
      awaitPromise: false,
    });
    const { value } = answer['result'] as { value?: string };
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  }

  private async act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    const source = { type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions };
    await this.socket.send('input.performActions', { context: this.context, actions: [source] });
  }
}

const shownText = `return document.body.innerText.replaceAll(/\\s+/g, ' ')`;

/** Brings it into view. In the page. */
function isReady(node: HTMLElement): boolean {
  node.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = node.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const isOff = node.matches(':disabled, [aria-disabled="true"]');
  return !isOff && above !== null && (node.contains(above) || above.contains(node));
}

function focus(node: HTMLElement): boolean {
  node.focus();
  return document.activeElement === node;
}
