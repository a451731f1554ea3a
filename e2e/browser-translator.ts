import type { Page } from '@playwright/test';

/**
 * Does to an open page what translators in browsers do: puts each text into two `font` elements, in other words, goes on with
 * what scripts put in later, and says another language of the page. Begins when the page has come. The words become capitals
 * between brackets, since the translators themselves need their makers' servers. `translations` of the window counts the texts.
 */
export async function translate(page: Page) {
  await page.addInitScript(() => {
    const own = new WeakSet<Node>();
    const left = (text: Node) =>
      own.has(text) ||
      !text.nodeValue?.trim() ||
      text.parentElement?.closest('script, style, template, [translate=no]');
    const font = (child: Node) => {
      const element = document.createElement('font');
      element.append(child);
      return element;
    };
    const put = (text: Text) => {
      const other = document.createTextNode(`[${(text.nodeValue ?? '').toUpperCase()}]`);
      own.add(other);
      text.replaceWith(font(font(other)));
      Reflect.set(window, 'translations', Number(Reflect.get(window, 'translations') ?? 0) + 1);
    };
    const putAll = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (!left(walker.currentNode)) texts.push(walker.currentNode as Text);
      texts.forEach(put);
    };
    addEventListener('load', () => {
      document.documentElement.lang = 'so';
      putAll();
      // Later, as theirs is, so that a script that answers at once comes to its turn.
      new MutationObserver(() => setTimeout(putAll, 20)).observe(document.body, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
  });
}

/** How many texts have been translated so far. */
export const translations = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'translations') ?? 0));
