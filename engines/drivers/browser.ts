/** A window of a browser: what a journey needs of it and no more. Every engine is driven through this. */
export interface Browser {
  /** Opens an address, and waits for the page to be loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page; what it returns comes back as JSON. */
  evaluate(body: string): Promise<unknown>;
  /** Presses a key by its name (`Enter`, `ArrowDown`), or types the letters of a text. */
  press(key: string): Promise<void>;
  /** Clicks with the pointer, in CSS pixels from the upper left corner of the window. */
  click(x: number, y: number): Promise<void>;
  /** As the browser's own button does. */
  back(): Promise<void>;
  /** The page as it is printed, as PDF; not every driver can. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A browser that may be on this machine. */
export interface Engine {
  name: string;
  /** The Debian packages that bring it, or what it needs. */
  packages: readonly string[];
  /** The version, or why there is none. */
  find(): Promise<{ version: string } | { missing: string }>;
  start(): Promise<Browser>;
}

/** The keys that journeys press, by their code points in W3C WebDriver (section 17.4.2). */
const keyCodes: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** The actions of W3C WebDriver and of WebDriver BiDi that press keys one after the other. */
export function keyActions(key: string) {
  const values = key in keyCodes ? [keyCodes[key]] : [...key];
  const actions = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keys', actions }];
}

/** The same for a click. */
export function clickActions(x: number, y: number) {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
