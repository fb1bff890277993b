import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
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

const asViewer = (look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role: 'VIEWER', ...options }, look);

/** Finds a CI on the explorer's first screen, by keyboard, and waits for its graph or, where narrow, its table. */
async function begin(page: Page, name: string): Promise<void> {
  await page.goto('/explore');
  await page.getByRole('textbox', { name: 'Find a configuration item to begin with' }).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const focusButton = (page: Page) =>
  page.getByRole('group', { name: /What surrounds/ }).getByRole('button', { name: /Press Enter/ });
const items = (page: Page) => page.getByRole('table', { name: 'Items in this view' });

test('a search leads to a topology, the keyboard walks and expands it, the table follows', () =>
  asViewer(async ({ page }) => {
    await begin(page, 'epr-db-cluster');
    await focusButton(page).focus();
    expect(await focusButton(page).getAttribute('aria-label')).toContain('epr-db-cluster, Cluster');
    const before = await items(page).getByRole('row').count();
    await page.keyboard.press('ArrowRight');
    expect(await focusButton(page).getAttribute('aria-label')).toMatch(/^epr-db-0\d, Database instance/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/expanded=/);
    await expect
      .poll(() => items(page).getByRole('row').count(), { timeout: 30_000 })
      .toBeGreaterThan(before);
    await page
      .getByRole('region', { name: /^epr-db-0/ })
      .getByText('Here because')
      .waitFor();
  }));

test('what a link holds is what it shows: depth, direction, types, Hide, selection', () =>
  asViewer(async ({ page }) => {
    await begin(page, 'epr-db-cluster');
    await page.getByRole('radio', { name: 'What it needs' }).press('Space');
    await page.waitForURL(/direction=DEPENDENCIES/);
    await page.getByRole('combobox', { name: 'Hops' }).selectOption('2');
    await page.waitForURL(/depth=2/);
    await page.getByRole('textbox', { name: /^Hide/ }).fill('class:Volume');
    await page.getByText(/left out by your filters/).waitFor();
    await items(page).getByRole('button', { name: 'epr-db-01' }).first().click();
    await page.waitForURL(/selected=/);
    const shown = await items(page).getByRole('button').allTextContents();
    await page.goto(page.url());
    await page.getByText(/left out by your filters/).waitFor();
    expect(await items(page).getByRole('button').allTextContents()).toEqual(shown);
    await page.getByRole('region', { name: 'epr-db-01' }).waitFor();
  }));

test('the relationships are a table of sentences, and lead back to the graph', () =>
  asViewer(async ({ page }) => {
    await begin(page, 'epr-db-cluster');
    await page.getByRole('tab', { name: /^Relationships/ }).click();
    const table = page.getByRole('table', { name: 'Relationships in this view' });
    await table.getByText('has member').first().waitFor();
    await table.getByRole('button', { name: 'epr-db-01' }).first().click();
    await page.getByRole('region', { name: 'epr-db-01' }).waitFor();
  }));

for (const scheme of ['light', 'dark'] as const)
  test(`the explorer is accessible in ${scheme} colours, wide and narrow`, () =>
    asViewer(
      async ({ page }) => {
        await begin(page, 'epr-db-cluster');
        await focusButton(page).waitFor();
        await items(page).getByRole('button', { name: 'epr-db-01' }).first().click();
        expect(await axeFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await page.getByRole('button', { name: 'Show the graph' }).waitFor();
        await items(page).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await axeFaults(page)).toEqual([]);
      },
      { scheme },
    ));
