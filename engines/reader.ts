import { setTimeout as wait } from 'node:timers/promises';
import type { ClockedSite } from './clocked-site.ts';
import type { Browser } from './drivers/browser.ts';

/** What may stand in a page's script: data. */
type Data = string | number | boolean | null | undefined | readonly Data[];

/** How long a reader waits for something to come or go. */
const patience = 10_000;

/**
 * A person with a browser, who sees what is shown. What stands in a frame (see clocked-site.ts) is looked at instead of
 * the page around it, and what an element has drawn inside itself is seen too.
 */
export class Reader {
  readonly browser: Browser;
  readonly site: ClockedSite;

  constructor(browser: Browser, site: ClockedSite) {
    this.browser = browser;
    this.site = site;
  }

  open(path: string): Promise<void> {
    return this.browser.open(new URL(path, this.site.address).href);
  }

  openInFrame(path: string, { width = 1000, noscript = false } = {}): Promise<void> {
    const asked = new URLSearchParams({ src: path, width: String(width), ...(noscript && { noscript: '' }) });
    return this.open(`/in-frame?${asked}`);
  }

  /** Runs a function in the page, with its document. It sees nothing else from here. */
  async run<T>(read: (page: Document, ...given: never[]) => T, ...given: Data[]): Promise<Awaited<T>> {
    const page = `document.querySelector('iframe')?.contentDocument ?? document`;
    return ((await this.browser.evaluate(`return (${read})(${page}, ...${JSON.stringify(given)});`)) ??
      undefined) as Awaited<T>;
  }

  /** All text that is shown, in one line with plain spaces. */
  async text(): Promise<string> {
    const shown = await this.run((page) => {
      const inside = [...page.querySelectorAll('*')].flatMap((one) => [...(one.shadowRoot?.children ?? [])]);
      return [page.body, ...inside].map((one) => (one as HTMLElement).innerText ?? '').join('\n');
    });
    return shown.replaceAll(/\s+/g, ' ');
  }

  /** Waits until something holds; says what was waited for otherwise, and what is shown. */
  async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (const end = Date.now() + patience; ; await wait(50)) {
      // The page may be on its way to another one.
      if (await holds().catch(() => false)) return;
      if (Date.now() < end) continue;
      throw new Error(`${what}. Shown: ${(await this.text().catch(String)).slice(0, 600)}`);
    }
  }

  sees(text: string): Promise<void> {
    return this.until(async () => (await this.text()).includes(text), `"${text}" does not show`);
  }

  seesNo(text: string): Promise<void> {
    return this.until(async () => !(await this.text()).includes(text), `"${text}" shows`);
  }

  /** Checks the text that is shown at this moment, without waiting. */
  async seesNow(shown: readonly string[], hidden: readonly string[] = []): Promise<void> {
    const text = await this.text();
    const lost = shown.filter((one) => !text.includes(one)).map((one) => `"${one}" does not show`);
    const wrong = hidden.filter((one) => text.includes(one)).map((one) => `"${one}" shows`);
    const faults = [...lost, ...wrong];
    if (faults.length > 0) throw new Error(`${faults.join(', ')}. Shown: ${text.slice(0, 600)}`);
  }

  /** Waits until an address matches and something of its page is there. */
  isAt(form: RegExp): Promise<void> {
    const hasBegun = (page: Document) => page.documentElement !== null && page.body !== null;
    const isThere = async () => form.test(await this.address()) && (await this.run(hasBegun));
    return this.until(isThere, `The address is not like ${form}`);
  }

  address = () => this.run((page) => page.location.href);

  /** Clicks on the first element of a selector that is shown and has this text. */
  async click(selector: string, text = ''): Promise<void> {
    const find = (page: Document, ...[wanted, words]: string[]) => {
      const found = [...page.querySelectorAll<HTMLElement>(wanted ?? '')].find((one) => {
        const style = getComputedStyle(one);
        return one.getClientRects().length > 0 && style.visibility !== 'hidden' && one.innerText.includes(words ?? '');
      });
      found?.scrollIntoView({ block: 'center' });
      const [box] = found?.getClientRects() ?? [];
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
    };
    let [x, y] = [0, 0];
    // Where it stands twice in a row: what a script has just drawn may still move away from under the pointer.
    const isStill = async () => {
      const last = `${x} ${y}`;
      [x = 0, y = 0] = await this.run(find, selector, text);
      return last !== '0 0' && last === `${x} ${y}`;
    };
    await this.until(isStill, `There is no ${selector} "${text}"`);
    await this.browser.click(x, y);
  }
}
