import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import {
  axeFaults,
  during,
  type Look,
  type LookOptions,
  openBrowser,
  type Visitor,
} from '../harness/browser.ts';
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

const asRole = (role: Role | undefined, look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role, ...options }, look);

const ready = (page: Visitor['page']) =>
  page.getByRole('table', { name: 'Services, the most critical first' }).waitFor();

test('nobody is asked to sign in, and brought back to where they were going', () =>
  asRole(undefined, async ({ page, faults }) => {
    await page.goto('/search?text=array');
    await page.getByRole('button', { name: /^Change manager/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(new URL(page.url()).search).toBe('?text=array');
    await page.getByRole('table', { name: 'Configuration items' }).waitFor();
    // That nobody was signed in at first is no fault of the page.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('401')));
  }));

test('from a search over the palette to a CI, its neighbours and its blast radius, by keyboard alone', () =>
  asRole('CHANGE_MANAGER', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Find a CI, a page, an action').waitFor();
    await page.keyboard.type('ngd-array-01');
    await page.getByRole('dialog').getByText('Storage array').first().waitFor();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'ngd-array-01' });
    await heading.waitFor();
    await page.getByRole('region', { name: 'What needs it' }).getByRole('link').first().waitFor();
    await page.getByRole('link', { name: /an outage reaches \d+ services/ }).waitFor();
    await page.getByRole('link', { name: 'Blast radius' }).last().press('Enter');
    await page.waitForURL(/\/blast-radius\?/);
  }));

test('each number of the first screen opens what it counts', () =>
  asRole('VIEWER', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    const family = page.getByRole('region', { name: 'Configuration items by family' });
    const hardware = family.getByRole('link', { name: /Hardware/ });
    const counted = Number(((await hardware.textContent()) ?? '').replace(/\D/g, ''));
    expect(counted).toBeGreaterThan(100);
    await hardware.click();
    await page.getByText(`Showing 50 of ${counted.toLocaleString('en-GB')}`).waitFor();
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await page.getByText(`Showing 100 of ${counted.toLocaleString('en-GB')}`).waitFor();
  }));

test('the address holds the filters, and a reload shows the same', () =>
  asRole('VIEWER', async ({ page }) => {
    await page.goto('/search?class=StorageArray');
    await page.getByRole('table', { name: 'Configuration items' }).waitFor();
    await page.getByRole('searchbox', { name: 'Name, key or identifier' }).fill('array-01');
    await page.waitForURL(/text=array-01/);
    expect(new URL(page.url()).searchParams.get('class')).toBe('StorageArray');
    await page.reload();
    await page.getByText('ngd-array-01').waitFor();
    await page.getByRole('searchbox', { name: 'Name, key or identifier' }).fill('nothing is called so');
    await page.getByText('No configuration item fits all of these.').waitFor();
  }));

test('going to another page moves the focus to its heading, and the skip link leads to the content', () =>
  asRole('VIEWER', async ({ page }) => {
    await page.goto('/');
    await ready(page);
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Skip to the content');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Scans' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Scans');
    await expect.poll(() => page.title()).toBe('Scans · Linchpin');
  }));

test('an address that leads nowhere says so and what to do', () =>
  asRole('VIEWER', async ({ page, faults }) => {
    await page.goto('/ci/nothing-has-this-id');
    await page.getByRole('heading', { level: 1, name: 'No such configuration item' }).waitFor();
    faults.length = 0;
    await page.goto('/no-such-page');
    await page.getByRole('heading', { level: 1, name: 'No such page' }).waitFor();
  }));

test('signing out leaves nothing of the session', () =>
  asRole('VIEWER', async ({ page, faults }) => {
    await page.goto('/');
    await ready(page);
    await page.getByRole('button', { name: /open your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Look around as' }).waitFor();
    await page.goto('/scans');
    await page.getByRole('heading', { level: 1, name: 'Look around as' }).waitFor();
    faults.length = 0;
  }));

test('on a narrow screen the navigation opens from a button and closes by choosing', () =>
  asRole(
    'VIEWER',
    async ({ page }) => {
      await page.goto('/');
      await ready(page);
      await page.getByRole('button', { name: 'Open the navigation' }).click();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Scans' }).click();
      await page.getByRole('heading', { level: 1, name: 'Scans' }).waitFor();
      await page.getByRole('navigation', { name: 'Main' }).waitFor({ state: 'hidden' });
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wider).toBe(false);
    },
    { width: 390 },
  ));

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('axe finds nothing on any screen: %s, %i wide', (scheme, width) =>
  asRole(
    'CHANGE_MANAGER',
    async ({ page }) => {
      const found: string[] = [];
      for (const path of ['/', '/search?text=array', '/scans']) {
        await page.goto(path);
        await page.getByRole('table').first().waitFor();
        found.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
      }
      await page.goto('/search?text=ngd-array-01');
      await page.getByRole('link', { name: 'ngd-array-01', exact: true }).click();
      await page.getByRole('region', { name: 'What needs it' }).getByRole('link').first().waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `CI ${fault}`));
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder('Find a CI, a page, an action').waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `palette ${fault}`));
      await page.context().clearCookies();
      await page.goto('/sign-in');
      await page.getByRole('button', { name: /^Viewer/ }).waitFor();
      found.push(...(await axeFaults(page)).map((fault) => `sign-in ${fault}`));
      expect(found).toEqual([]);
    },
    { scheme, width },
  ),
);
