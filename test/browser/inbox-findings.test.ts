import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
import { sendScan, type TestScan, undoScans } from '../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
const scans: string[] = [];

const machine = (key: string, memoryMiB: number, more: object = {}) => ({
  ...{ record: 'ci', key, class: 'Server', name: `finding-${key}` },
  attributes: { memoryMiB, ...more },
});

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  const many = (memoryMiB: number) => Array.from({ length: 4 }, (_, at) => machine(`k${at}`, memoryMiB));
  const shared = (vendor: string) => ({
    ...machine('shared', 4096, { vendor }),
    identifiers: { serial: ['FINDING-1'] },
  });
  await send('finding-a', 1, [...many(4096), shared('Acme')]);
  const waits = { record: 'relation', type: 'DEPENDS_ON', from: 'extra', to: 'finding-nobody' };
  await send('finding-a', 2, [...many(8192), shared('Acme'), machine('extra', 4096), waits]);
  await send('finding-b', 1, [shared('Other')]);
}, 600_000);
afterAll(async () => {
  await undoScans(server, scans);
  await browser?.close();
  await server?.stop();
});

async function send(source: string, generation: number, records: TestScan['records']): Promise<void> {
  const answer = await sendScan(server, { source, scope: 'site', generation, records });
  scans.push(answer.scan);
}

const visiting = (look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role: 'ADMIN', ...options }, look);
const row = (page: Page, heading: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: heading }) });

test('a conflict shows its sides, and the value that is chosen is locked', () =>
  visiting(async ({ page }) => {
    await page.goto('/inbox?kind=CONFLICT&attribute=vendor');
    const conflict = row(page, '2 sources disagree on Vendor of finding-shared');
    await conflict.getByText('finding-b, site').waitFor();
    await page.getByRole('link', { name: 'Say whose word wins…' }).click();
    const rule = page.getByRole('list', { name: 'Rules of precedence' }).getByRole('listitem').last();
    expect(await rule.getByLabel('Attribute').inputValue()).toBe('vendor');
    await page.goBack();
    await conflict.getByRole('button', { name: 'Lock a value' }).click();
    await conflict.getByRole('radio', { name: 'Acme (finding-a, site)' }).check();
    await conflict.getByRole('button', { name: 'Yes: lock a value' }).click();
    await page.getByRole('status').getByText('The value is locked.').waitFor();
    await conflict.waitFor({ state: 'detached' });
  }));

test('many are decided at once after a dry run, and taken back', () =>
  visiting(async ({ page }) => {
    await page.goto('/inbox?source=finding-a');
    await page.getByRole('button', { name: 'Unexplained change 4' }).click();
    await page.getByRole('button', { name: 'All 4: it is right…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('4 items would be decided.').waitFor();
    await dialog.getByRole('listitem').getByText('Memory of finding-k0 has changed').waitFor();
    await dialog.getByRole('button', { name: 'It is right (4)' }).click();
    await page.getByRole('status').getByText('It is right: 4 items decided.').waitFor();
    await page.getByText('Nothing of this sort waits.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText('Taken back: 4 items wait again.').waitFor();
    await page.getByRole('heading', { name: 'Memory of finding-k0 has changed' }).waitFor();
  }));

test('the list is gone through and decided on by keyboard', () =>
  visiting(async ({ page }) => {
    await page.goto('/inbox?source=finding-a&kind=NEW');
    await row(page, 'Server finding-extra is new').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByRole('textbox', { name: /^Why/ }).waitFor();
    await page.keyboard.type('bought in June');
    await page.getByRole('button', { name: 'Yes: it belongs here' }).press('Enter');
    await page.getByRole('status').getByText('It counts as known.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await row(page, 'Server finding-extra is new').waitFor();
  }));

test('each figure of the health page opens what it counts', () =>
  visiting(async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Health' }).click();
    await page.getByRole('heading', { level: 1, name: 'Health of the data' }).waitFor();
    const classes = page.getByRole('table', { name: 'Completeness by class' });
    const gap = classes.getByRole('row', { name: /^Servers/ }).getByRole('link', { name: /^No owner: \d/ });
    const figure = /\d[\d,]*$/.exec((await gap.textContent()) ?? '')?.[0];
    await gap.click();
    await page.getByText('only without owner').waitFor();
    await page
      .getByRole('status')
      .getByText(new RegExp(`^${figure} items?$`))
      .waitFor();
    await page.goBack();
    await page.getByRole('combobox', { name: 'Of what a source speaks of' }).fill('finding-a');
    await page.getByRole('option', { name: 'finding-a' }).click();
    await page.waitForURL(/source=finding-a$/);
    await page.getByText('finding-b, site').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /^Relationships that wait: \d/ }).click();
    const waiting = page.getByRole('table', { name: 'Relationships that wait' });
    await waiting.getByRole('row', { name: /finding-nobody.*extra depends on finding-nobody/ }).waitFor();
    await page.getByRole('link', { name: /^Unexplained change: \d/ }).click();
    await page.getByRole('button', { name: /^Unexplained change \d/, pressed: true }).waitFor();
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('nothing stands in the way of anybody, $scheme and $width wide', ({ scheme, width }) =>
  visiting(
    async ({ page }) => {
      const tooWide = () => page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      await page.goto('/inbox?source=finding-a&kind=UNEXPLAINED_CHANGE');
      await row(page, 'Memory of finding-k0 has changed').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await tooWide()).toBe(false);
      await page.getByRole('button', { name: 'All 4: it is right…' }).click();
      await page.getByRole('dialog').getByText('4 items would be decided.').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.goto('/graph-health');
      await page.getByRole('table', { name: 'Freshness by source' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await tooWide()).toBe(false);
    },
    { scheme, width },
  ),
);
