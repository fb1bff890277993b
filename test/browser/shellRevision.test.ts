import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, visit } from '../harness/browser.ts';
import { sendScan } from '../harness/sendScan.ts';
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

const scan = (name: string) =>
  sendScan(server, {
    source: 'shell-test',
    scope: 'all',
    generation: Math.floor(Date.now() / 1000),
    records: [{ record: 'ci', key: 'one', class: 'Printer', name }],
  });

test('a new revision is announced as it is published, and shown only when asked for', async () => {
  const { context, page, faults } = await visit(browser, { url: server.url, role: 'VIEWER' });
  await page.goto('/search?text=printer-of-the-shell-test');
  await page.getByText('No configuration item fits all of these.').waitFor();
  const { revision } = await scan('printer-of-the-shell-test');
  const refresh = page.getByRole('button', {
    name: `Revision ${revision.toLocaleString('en-GB')} is new: refresh`,
  });
  await refresh.waitFor();
  expect(await page.getByText('No configuration item fits all of these.').isVisible()).toBe(true);
  await refresh.click();
  await page.getByRole('link', { name: 'printer-of-the-shell-test' }).waitFor();
  await refresh.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await context.close();
});
