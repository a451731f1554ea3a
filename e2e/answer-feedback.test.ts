/** The form below an answer, on the small site, which names a receiver. The receiver stands here, behind its address. */
import { expect, test, type Page } from '@playwright/test';

const answer = `${process.env['SITE_SMALL'] ?? ''}hjalp/nytt-kort/`;
const receiver = 'https://svar.example/ta-emot';

/** What is sent; it is thanked for. */
async function receive(page: Page): Promise<Record<string, string>[]> {
  const sent: Record<string, string>[] = [];
  await page.route(receiver, async (route) => {
    const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''));
    sent.push(fields);
    await route.fulfill({ contentType: 'text/html', body: '<p>Tack!</p>' });
  });
  return sent;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('a reader says that an answer did not help, and is thanked by who receives it', async ({ page }) => {
      const sent = await receive(page);
      await page.goto(answer);
      const ask = page.getByRole('group', { name: 'Hjälpte svaret dig?' });
      await ask.getByLabel('Vad saknades? (frivilligt)').fill('Var beställer jag?');
      await ask.getByRole('button', { name: 'Nej' }).click();
      await expect(page.getByText('Tack!')).toBeVisible();
      expect(sent).toEqual([{ page: '/hjalp/nytt-kort/', language: 'sv', text: 'Var beställer jag?', helped: 'no' }]);
    });
  });
}

test('the form says where it goes, fits 320 px, and stays off paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(answer);
  const form = page.locator('form[method=post]');
  await expect(form).toContainText('Ditt svar skickas till svar.example');
  for (const button of await form.getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(form).toBeHidden();
});
