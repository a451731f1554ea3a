/** The table of methods shows, at every boundary of every method, what the services' files say: by what is really painted. */
import { expect, test } from '@playwright/test';
import { readContentFiles } from '../src/library/files.ts';
import { isWithin } from '../src/domain/time/announcement-timeline.ts';
import { parseEntryPath } from '../src/domain/entries/entry-path.ts';
import { acceptedSpan } from '../src/domain/time/service-methods.ts';
import type { LoginMethod } from '../src/schema/login-method.ts';
import type { Service } from '../src/schema/service.ts';

const sources = await readContentFiles('e2e/small-site');
const ofKind = <Fields>(kind: string) =>
  sources.flatMap(({ file, data }) => {
    const path = parseEntryPath(file);
    return path?.kind === kind && path.locale === 'sv' ? [{ id: path.id, fields: data as Fields }] : [];
  });
const services = ofKind<Service>('services').map(({ fields }) => fields);
const methods = ofKind<LoginMethod>('login-methods');
const edges = services
  .flatMap(({ methods: accepted }) => accepted.map(acceptedSpan))
  .flatMap(({ start, end }) => [start, end])
  .filter(Number.isFinite);
const built = Date.parse('2024-10-26T23:00+02:00');
const moments = [...new Set([built, ...edges.flatMap((edge) => [edge - 1, edge])])]
  .filter((instant) => instant >= built)
  .sort((a, b) => a - b);

test('there are boundaries to look at', () => expect(moments.length).toBeGreaterThan(2));

for (const instant of moments) {
  test(`as of ${new Date(instant).toISOString()}`, async ({ page }) => {
    await page.clock.setFixedTime(instant);
    await page.goto(`${process.env['SITE_SMALL']}inloggningssatt/`);
    for (const { id, fields } of methods) {
      const row = page.locator(`tr#${id}`);
      await expect(row.getByRole('rowheader')).toHaveText(fields.title);
      for (const service of services) {
        const accepted = service.methods.filter(({ method }) => method === id);
        const item = row.getByRole('listitem').filter({ hasText: service.title });
        await expect(item, `${id} in ${service.title}`).toHaveCount(accepted.length);
        for (const [index, one] of accepted.entries()) {
          await expect(item.nth(index)).toBeVisible();
          const isOver = instant >= acceptedSpan(one).end;
          await expect(item.nth(index).getByText('Fungerar inte längre.')).toBeVisible({ visible: isOver });
        }
      }
    }
    await page.goto(`${process.env['SITE_SMALL']}tandlakare/`);
    const theirs = services.find(({ roles }) => roles?.includes('tandlakare'));
    const shown = page.locator('.services li a');
    const titles = (theirs?.methods ?? [])
      .filter((one) => isWithin(acceptedSpan(one), instant))
      .map(({ method }) => methods.find(({ id }) => id === method)?.fields.title ?? '');
    await expect(shown.locator('visible=true')).toHaveText(titles);
  });
}
