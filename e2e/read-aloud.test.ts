/** An answer is read aloud by the browser's own voice, where it has one of the language that the page is shown in. */
import { expect, test } from '@playwright/test';
import { translate, translations } from './browser-translator.ts';
import { failVoice, giveVoices, isSpeaking, saidBy, sayAll, sayNext, tellVoices } from './browser-voices.ts';
import { watchShifts } from './layout-shifts.ts';
import { answer, box, button, marked, open, site } from './read-aloud-page.ts';

test('what stands on the paper of an answer is read in its order', async ({ page }) => {
  await open(page, site + answer, 'en-GB', 'sv-SE');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
  const said = await sayAll(page);
  expect(said.map((one) => one.replace(/^sv-SE: /, ''))).toEqual([
    'Viktigt',
    'Tandvårdsportalen är stängd natten till söndag',
    'Tandvårdsportalen är stängd 26 oktober 2024 klockan 22.00 till 27 oktober 2024 klockan 2.30 normaltid.',
    'Pågår, sedan lördag 26 oktober 2024 klockan 22.00, till söndag 27 oktober 2024 klockan 2.30 normaltid.',
    'Information: Kodkort slutar fungera',
    'Varför fungerar inte mitt kort?',
    'Svar',
    'Kortet kan sitta fel i läsaren, eller så har det gått ut.',
    'Gör så här',
    '1: Ta ut kortet och sätt i det igen.',
    '2: Starta om datorn.',
    'Om det inte hjälper',
    'Ring den som gav dig kortet.',
    'De svarar vardagar klockan 8.00 till 16.30.',
    'Lampan lyser',
    'Det betyder',
    'grönt',
    'Kortet läses.',
    'rött',
    'Kortet är trasigt.',
    'Ord i svaret',
    'läsare',
    'Apparaten som du sätter kortet i.',
    'Vem kan hjälpa dig?',
    'Alla kontakter och öppettider',
  ]);
  await expect(button(page)).toBeVisible();
  await expect(box(page).getByRole('button')).toHaveCount(1);
  expect(await marked(page)).toEqual([]);
});

for (const width of [320, 768, 1280])
  test(`the button comes with the voice, and moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await giveVoices(page, 'sv_SE');
    const shifted = await watchShifts(page);
    await page.goto(site + answer);
    await expect(box(page)).toBeAttached();
    await expect(button(page)).toBeHidden();
    const before = await page.locator('article').boundingBox();
    await tellVoices(page);
    await expect(button(page)).toBeVisible();
    expect(await page.locator('article').boundingBox()).toEqual(before);
    expect(await shifted()).toBe(0);
    const { height = 0, width: wide = 0 } = (await button(page).boundingBox()) ?? {};
    expect(Math.min(height, wide)).toBeGreaterThanOrEqual(44);
  });

test('the buttons are within reach on a phone wherever it reads', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, site + answer, 'sv-SE');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
  while (await isSpeaking(page)) {
    await expect(button(page, 'Pausa')).toBeInViewport({ ratio: 1 });
    await expect(button(page, 'Stoppa')).toBeInViewport({ ratio: 1 });
    await sayNext(page);
  }
});

for (const [path, voice, isOffered] of [
  [answer, 'en-GB', false],
  ['ar/hjalp/logga-in/', 'sv-SE', false],
  ['ar/hjalp/logga-in/', 'ar-SA', true],
] as const)
  test(`${path} with a voice of ${voice} ${isOffered ? 'is' : 'is not'} read`, async ({ page }) => {
    await giveVoices(page, voice);
    await page.goto(site + path);
    await expect(box(page)).toBeAttached();
    await tellVoices(page);
    await expect(box(page).getByRole('button')).toHaveCount(isOffered ? 1 : 0);
  });

test('a telephone number in Arabic is read with a voice on the device, before one from afar', async ({ page }) => {
  await open(page, `${site}ar/hjalp/logga-in/`, 'ar-EG afar', 'ar-SA');
  await button(page, 'استمع').click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  const said = await sayAll(page);
  expect(said).toContain('ar-SA: كيف أسجّل الدخول بـ BankID؟');
  expect(said.join('\n')).toContain('0 7 7 1');
});

test('it is paused, goes on with the sentence that it stood in, and is stopped, by keys alone', async ({ page }) => {
  await open(page, site + answer, 'sv-SE');
  await button(page).press('Enter');
  await expect.poll(() => marked(page)).toEqual(['Viktigt']);
  for (let passed = 0; passed < 7; passed++) await sayNext(page);
  expect(await marked(page)).toEqual(['Kortet kan sitta fel i läsaren, eller så har det gått ut.']);
  await expect(button(page, 'Pausa')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button(page, 'Fortsätt')).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
  expect(await marked(page)).toEqual(['Kortet kan sitta fel i läsaren, eller så har det gått ut.']);
  await page.keyboard.press('Space');
  expect((await saidBy(page)).slice(-2)).toEqual(
    Array(2).fill('sv-SE: Kortet kan sitta fel i läsaren, eller så har det gått ut.'),
  );
  await page.keyboard.press('Tab');
  await expect(button(page, 'Stoppa')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(page)).toBeFocused();
  expect([await isSpeaking(page), await marked(page)]).toEqual([false, []]);
  await page.keyboard.press('Enter');
  expect((await saidBy(page)).at(-1)).toBe('sv-SE: Viktigt');
});

test('it falls silent when the reader leaves, and begins anew after coming back', async ({ page }) => {
  await open(page, site + answer, 'sv-SE');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await isSpeaking(page)).toBe(false);
  await expect(button(page)).toBeVisible();
});

test('a voice that fails is said to have', async ({ page }) => {
  await open(page, site + answer, 'sv-SE');
  await button(page).click();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await failVoice(page);
  await expect(box(page).getByRole('status')).toHaveText(
    'Svaret går inte att läsa upp just nu. Försök igen om en stund.',
  );
  await button(page).click();
  await expect(box(page).getByRole('status')).toHaveText('');
  await expect(button(page, 'Pausa')).toBeVisible();
});

test('a translated page is read in its new language, or not at all', async ({ page, context }) => {
  await translate(page);
  await giveVoices(page, 'sv-SE', 'so-SO');
  await page.goto(site + answer);
  await expect.poll(() => translations(page)).toBeGreaterThan(0);
  await tellVoices(page);
  await page.getByRole('button', { name: '[LYSSNA]' }).click();
  await expect(page.getByRole('button', { name: '[PAUSA]' })).toBeVisible();
  expect(await sayAll(page)).toContain('so-SO: [VARFÖR FUNGERAR INTE MITT KORT?]');

  const other = await context.newPage();
  await translate(other);
  await giveVoices(other, 'sv-SE');
  await other.goto(site + answer);
  await expect(box(other)).toBeAttached();
  await tellVoices(other);
  await expect.poll(() => other.evaluate(() => document.documentElement.lang)).toBe('so');
  await expect(box(other)).toBeHidden();
});

test('a page that is translated while it is read falls silent', async ({ page }) => {
  await open(page, site + answer, 'sv-SE', 'en-GB');
  await button(page).click();
  await expect(button(page, 'Pausa')).toBeVisible();
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect(button(page)).toBeVisible();
  expect(await isSpeaking(page)).toBe(false);
});
