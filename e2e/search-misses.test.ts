import { expect, test, type Page, type Request } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { policyFor } from '../src/build/security-policy.ts';
import { ask, field, status } from './search-page.ts';

const receiver = 'https://missar.example/ta-emot?site=hjalp';

/** What goes to other hosts. */
async function sentFrom(page: Page): Promise<Request[]> {
  const sent: Request[] = [];
  await page.route(/^https:/, (route) => {
    sent.push(route.request());
    return route.fulfill({ status: 204 });
  });
  return sent;
}

/** The search page as it is built where content/site.yaml has `searchMissesUrl`. */
async function withReceiver(page: Page) {
  const html = readFileSync('dist/sok/index.html', 'utf8').replace('<search-page ', `$&data-misses="${receiver}" `);
  const policy = /(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]+/;
  await page.route('**/sok/*', (route) =>
    route.fulfill({ body: html.replace(policy, policyFor(html)), contentType: 'text/html; charset=utf-8' }),
  );
}

test('where no receiver is named, nothing is sent to anybody', async ({ page }) => {
  const sent = await sentFrom(page);
  await ask(page, '?q=xyzzyq');
  await expect(status(page)).toContainText('Inga träffar');
  await page.waitForLoadState('networkidle');
  expect(sent).toEqual([]);
});

test('a receiver is told once what was not found, without digits, and nothing of who asked', async ({ page }) => {
  const sent = await sentFrom(page);
  await withReceiver(page);
  await page.context().addCookies([{ name: 'id', value: '1', url: 'https://missar.example/' }]);
  await ask(page, '?q=xyzzyq9');
  await expect.poll(() => sent.length).toBe(1);
  const [request] = sent;
  expect([request?.method(), request?.url()]).toEqual(['POST', receiver]);
  expect(JSON.parse(request?.postData() ?? '')).toEqual({ query: 'xyzzyq', language: 'sv' });
  const headers = await request?.allHeaders();
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
  await page.reload();
  await expect(status(page)).toContainText('Inga träffar');
  await page.waitForLoadState('networkidle');
  expect(sent).toHaveLength(1);
});

test('neither what is found, nor half a word, nor a personal number is told', async ({ page }) => {
  const sent = await sentFrom(page);
  await withReceiver(page);
  await ask(page, '?q=siths');
  await expect(status(page)).toContainText('på ”siths”');
  await field(page).fill('xyzzyq');
  await expect(status(page)).toHaveText('Inga träffar på ”xyzzyq”.');
  await field(page).fill('xyzzyq 19811218-9876');
  await field(page).press('Enter');
  await expect(status(page)).toHaveText('Inga träffar på ”xyzzyq 19811218-9876”.');
  await page.waitForLoadState('networkidle');
  expect(sent).toEqual([]);
  await field(page).fill('xyzzyq');
  await field(page).press('Enter');
  await expect.poll(() => sent.length).toBe(1);
});
