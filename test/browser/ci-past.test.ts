import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
import { sendScan, type TestScan } from '../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
/** The revisions of the three scans, and a moment between the first two. */
const revisions: number[] = [];
let between: Date;
let ciId: string;

const server1 = { record: 'ci', key: 'past-1', class: 'Server' };
const disk = { record: 'ci', key: 'past-disk', class: 'Volume', name: 'past-disk' };
const storedOn = { record: 'relation', type: 'STORED_ON', from: 'past-1', to: 'past-disk' };

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  revisions.push(await scan([{ ...server1, name: 'past-old' }]));
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  between = new Date(Date.now() - 1_000);
  revisions.push(await scan([{ ...server1, name: 'past-new' }]));
  revisions.push(await scan([{ ...server1, name: 'past-new' }, disk, storedOn]));
  const { data } = await graphql('{ ci(source: "past-test", key: "past-1") { id } }');
  ciId = data.ci.id;
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

let generation = Math.floor(Date.now() / 1000);
async function scan(records: TestScan['records']): Promise<number> {
  generation += 1;
  const { revision } = await sendScan(server, { source: 'past-test', scope: 'all', generation, records });
  return revision;
}

async function graphql(query: string): Promise<{ data: { ci: { id: string } } }> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return JSON.parse(await answer.text());
}

const asViewer = (look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role: 'VIEWER', ...options }, look);

const count = (value: number) => value.toLocaleString('en-GB');
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const banner = (page: Page) => page.getByRole('region', { name: 'You are looking at the past' });
const step = (page: Page, name: string) => page.getByRole('button', { name });
const local = (time: Date, page: Page) =>
  page.evaluate((at) => {
    const here = new Date(at);
    return new Date(at - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  }, time.getTime());

test('the keyboard goes back and forth from change to change, and the banner says where it is', () =>
  asViewer(async ({ page }) => {
    const [first, second, third] = revisions;
    await page.goto(`/ci/${ciId}`);
    await heading(page, 'past-new').waitFor();
    expect(await banner(page).count()).toBe(0);
    const needs = page.getByRole('region', { name: 'What it needs' });
    await needs.getByRole('link', { name: 'past-disk' }).waitFor();
    await page.locator('[aria-disabled=false]', { hasText: 'Previous change' }).focus();
    await page.keyboard.press('Enter');
    await banner(page)
      .getByText(`as it was at revision ${count(second!)}, just now`)
      .waitFor();
    await needs.getByText('No source records anything that it needs.').waitFor();
    await page.locator('[aria-disabled=false]', { hasText: 'Previous change' }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'past-old').waitFor();
    await page.waitForURL(new RegExp(`asOf=${first}$`));
    await page.locator('[aria-disabled=true]', { hasText: 'Previous change' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await step(page, 'Previous change').evaluate((node) => node === document.activeElement)).toBe(
      true,
    );
    await step(page, 'Next change').press('Enter');
    await heading(page, 'past-new').waitFor();
    await page.waitForURL(new RegExp(`asOf=${second}$`));
    await page.goto(`/ci/${ciId}?asOf=${third}`);
    await banner(page).getByText('It has not changed since.').waitFor();
    await banner(page).getByRole('link', { name: 'Back to the present' }).press('Enter');
    await banner(page).waitFor({ state: 'detached' });
    expect(await heading(page, 'past-new').evaluate((node) => node === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  }));

test('a time can be asked for, and a link to it shows the same', () =>
  asViewer(async ({ page }) => {
    await page.goto(`/ci/${ciId}`);
    await page.getByLabel('As it was on').fill(await local(between, page));
    await page.getByLabel('As it was on').press('Enter');
    await heading(page, 'past-old').waitFor();
    await banner(page)
      .getByText(`It had last changed at revision ${count(revisions[0]!)}`)
      .waitFor();
    const url = page.url();
    await page.goto('/');
    await page.goto(url);
    await heading(page, 'past-old').waitFor();
    await page.getByRole('region', { name: 'Known to its sources as' }).getByText('past-test').waitFor();
    await page.getByLabel('As it was on').fill('2001-01-01T00:00:00');
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
    await heading(page, 'Not recorded at that time').waitFor();
    await page.getByRole('link', { name: 'Show it as it is now' }).press('Enter');
    await heading(page, 'past-new').waitFor();
  }));

test('the history says what changed, and two times can be compared', () =>
  asViewer(async ({ page }) => {
    await page.goto(`/ci/${ciId}`);
    const history = page.getByRole('region', { name: 'History' });
    await history.getByText('New: is stored on past-disk').waitFor();
    await history.getByText('Name: past-new, before past-old').waitFor();
    await history.getByText('Recorded').waitFor();
    await history
      .getByRole('link', { name: `See it as it was at revision ${count(revisions[0]!)}` })
      .press('Enter');
    await heading(page, 'past-old').waitFor();
    await banner(page).getByRole('link', { name: 'What has changed since' }).press('Enter');
    const compare = page.getByRole('region', { name: 'Compare two times' });
    await compare.getByText(`2 differences from revision ${count(revisions[0]!)} to now.`).waitFor();
    await compare.getByText('Name: past-new, before past-old').waitFor();
    await compare.getByRole('link', { name: 'past-disk' }).waitFor();
    await compare.getByLabel('From').fill(await local(new Date(Date.now() + 60_000), page));
    await compare.getByRole('button', { name: 'Compare' }).press('Enter');
    await compare.getByText(/^Nothing differs from .* to now\.$/).waitFor();
  }));

for (const scheme of ['light', 'dark'] as const)
  test(`the past is accessible in ${scheme} colours, wide and narrow`, () =>
    asViewer(
      async ({ page }) => {
        await page.goto(`/ci/${ciId}?asOf=${revisions[1]}&from=${revisions[0]}`);
        await banner(page).waitFor();
        await page.getByText(/^2 differences from/).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await axeFaults(page)).toEqual([]);
      },
      { scheme },
    ));
