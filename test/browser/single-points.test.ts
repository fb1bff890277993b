import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, during, openBrowser } from '../harness/browser.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])(
  'the worst single point leads to its blast radius, and the keys to shared fate: $scheme, $width',
  (options) =>
    during(browser, { url: server.url, role: 'VIEWER', ...options }, async ({ page }) => {
      await page.goto('/single-points');
      const worst = page
        .getByRole('list', { name: /most services/ })
        .getByRole('listitem')
        .first();
      await worst.getByText(/services down/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('tab', { name: 'Single points of failure' }).focus();
      await page.keyboard.press('ArrowRight');
      const fate = page
        .getByRole('list', { name: /most services/ })
        .getByRole('listitem')
        .first();
      await fate.getByText(/All hang on/).waitFor();
      expect(page.url()).toContain('list=shared-fate');
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('ArrowLeft');
      await worst.getByRole('link').nth(1).click();
      await page.locator('main').getByRole('link', { name: 'Single points' }).click();
      await page.getByText(/^Only what takes .* down\.$/).waitFor();
      await page.getByRole('link', { name: 'Show those of all services' }).click();
      await page.getByText(/^Only what takes/).waitFor({ state: 'hidden' });
      const name = await worst.getByRole('heading').getByRole('link').textContent();
      await worst.getByRole('link', { name: `Blast radius of ${name}` }).click();
      await page
        .getByRole('region', { name: 'Answer' })
        .getByText(/services? goe?s? down/)
        .waitFor();
    }),
);
