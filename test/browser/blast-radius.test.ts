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

const asChangeManager = (look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role: 'CHANGE_MANAGER', ...options }, look);

/** Asks what an outage of a CI hits, beginning with a search, by keyboard. */
async function ask(page: Page, name: string): Promise<void> {
  await page.goto('/blast-radius');
  await page.getByRole('textbox', { name: 'Find what fails or is to be changed' }).fill(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const services = (page: Page) => page.getByRole('table', { name: 'Affected services' });
const graphButton = (page: Page) =>
  page.getByRole('group', { name: /Blast radius/ }).getByRole('button', { name: /Press Enter/ });

/** The first service's row, opened by keyboard. */
async function openFirst(page: Page): Promise<void> {
  const first = services(page).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/selected=/);
}

test('the sentence comes first and agrees with the table; a row opens its chain; a link shows the same', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await answer(page)
      .getByText(/services? goes? down|services? degrades?|lose/)
      .first()
      .waitFor();
    const down = Number(
      /(\d+) services? goe?s? down/.exec((await answer(page).textContent()) ?? '')?.[1] ?? 0,
    );
    expect(down).toBeGreaterThan(0);
    await answer(page).getByRole('button', { name: /down/ }).click();
    await expect.poll(() => services(page).getByRole('row').count(), { timeout: 30_000 }).toBe(down + 1);
    await openFirst(page);
    const row = services(page).getByRole('row').nth(1);
    await row.getByText('ngd-array-01 is acted on').waitFor();
    expect(await row.getByText(/seen (just now|.* ago)/).count()).toBeGreaterThan(0);
    await row.getByRole('button', { name: 'Show other ways it is hit' }).press('Enter');
    const ways = row.getByRole('region', { name: 'Other ways it is hit' });
    await ways.getByText(/other ways?, the shortest first|Nothing else that it relies on/).waitFor();
    const chain = (await row.getByRole('list').first().textContent()) ?? '';
    await page.goto(page.url());
    await services(page).getByText('ngd-array-01 is acted on').waitFor();
    expect(await services(page).getByRole('list').first().textContent()).toContain(chain.slice(0, 40));
  }));

test('from search over topology to blast radius and chain', () =>
  asChangeManager(async ({ page }) => {
    await page.goto('/explore');
    await page
      .getByRole('textbox', { name: 'Find a configuration item to begin with' })
      .fill('epr-db-cluster');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'epr-db-cluster' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Blast radius' }).press('Enter');
    await page.waitForURL(/\/blast-radius\?/);
    await openFirst(page);
    await services(page).getByText('epr-db-cluster is acted on').waitFor();
    // The same from the graph's side: what is opened there opens in the table.
    await graphButton(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'epr-db-cluster' }).getByText('is acted on').first().waitFor();
  }));

test('each action answers for itself, with its figure', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await services(page).waitFor();
    await page.getByRole('radio', { name: 'Restart' }).press('Space');
    await answer(page)
      .getByText(/for 15 minutes/)
      .waitFor();
    await page.getByRole('textbox', { name: 'Minutes that the restart takes' }).fill('40');
    await answer(page)
      .getByText(/for 40 minutes/)
      .waitFor();
    await page.getByRole('radio', { name: 'Patch' }).press('Space');
    await answer(page)
      .getByText(/at risk/)
      .first()
      .waitFor();
    await page.getByRole('radio', { name: 'Decommission' }).press('Space');
    await page.getByRole('region', { name: 'Left pointing at nothing' }).waitFor();
    await page.getByRole('radio', { name: 'Degrade' }).press('Space');
    await page.getByRole('slider', { name: /Capacity that is left/ }).press('ArrowLeft');
    await page.waitForURL(/capacity=0\.45/);
  }));

test('all that is hit is a table with filters and honest counts', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    const all = page.getByRole('region', { name: 'All that is hit' });
    await all.getByRole('button', { name: /^At risk \d+/ }).click();
    await page.waitForURL(/states=AT_RISK/);
    await all.getByText(/Showing \d+ of \d+; the verdict uses all/).waitFor();
    const download = page.waitForEvent('download');
    await all.getByRole('button', { name: /Save all/ }).click();
    expect((await download).suggestedFilename()).toBe('linchpin-blast-radius.csv');
  }));

test("an id that is nobody's is said to be so, with its code", () =>
  asChangeManager(async ({ page }) => {
    await page.goto('/blast-radius?ids=nobody-has-this-id');
    await page.getByRole('region', { name: 'No answer' }).getByText('NOT_FOUND').waitFor();
  }));

for (const scheme of ['light', 'dark'] as const)
  test(`the blast radius is accessible in ${scheme} colours, wide and narrow`, () =>
    asChangeManager(
      async ({ page }) => {
        await ask(page, 'ngd-array-01');
        await graphButton(page).waitFor();
        await openFirst(page);
        expect(await axeFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await page.getByRole('button', { name: 'Show the graph' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await axeFaults(page)).toEqual([]);
      },
      { scheme },
    ));
