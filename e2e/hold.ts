import type { Page } from '@playwright/test';

/** Holds what a page asks for at an address, until the function that it gives is called. */
export async function hold(page: Page, address: string | RegExp): Promise<() => void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => held.resolve(undefined);
}
