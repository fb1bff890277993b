import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
import { sendScan, type TestScan } from '../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
const source = 'inbox-test';
const scans: string[] = [];

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  await send('site', [...servers(25), clone('copy-1'), clone('copy-2')]);
  const held = await send('site', servers(5));
  expect(held).toMatchObject({ state: 'HELD' });
  await send('other', [{ ...machine('odd'), attributes: { cpuCount: 'many' } }]);
}, 600_000);
afterAll(async () => {
  // The demo's graph is for the other tests, too.
  for (const id of scans.reverse())
    await graphql('mutation ($id: ID!) { undoScan(id: $id, reason: "tidied up") { revision } }', { id });
  await browser?.close();
  await server?.stop();
});

const machine = (key: string) => ({ record: 'ci', key, class: 'Server', name: `inbox-${key}` });
const servers = (count: number) => Array.from({ length: count }, (_, at) => machine(`k${at}`));
const clone = (key: string) => ({ ...machine(key), identifiers: { serial: ['INBOX-1'] } });

let generation = 0;
async function send(scope: string, records: TestScan['records']) {
  generation += 1;
  const answer = await sendScan(server, { source, scope, generation, records });
  scans.push(answer.scan);
  return answer;
}

async function graphql(query: string, variables: object): Promise<void> {
  await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}

const as = (role: Role, look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role, ...options }, look);

const brake = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /22 of 27 CIs of inbox-test/ }) });

test('a viewer sees what waits, the riskiest first, and why nothing can be decided', () =>
  as('VIEWER', async ({ page }) => {
    await page.goto('/inbox');
    await brake(page).waitFor();
    expect((await page.getByRole('heading', { level: 3 }).allTextContents())[0]).toMatch(/would go$/);
    await page.getByRole('heading', { name: '2 CIs have the same serial, inbox-1' }).waitFor();
    await page.getByText(/Line 2 \(odd\): /).waitFor();
    await page.getByText(/Deciding needs the role/).waitFor();
    expect(await brake(page).getByRole('button').count()).toBe(0);
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('nothing stands in the way of anybody, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'ADMIN',
    async ({ page }) => {
      await page.goto('/inbox');
      await brake(page).getByRole('button', { name: 'They are gone' }).click();
      await page.getByRole('textbox', { name: /^Why/ }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      const wider = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      expect(wider).toBe(false);
      await page.goto(`/scans?source=${source}`);
      await page.getByRole('link', { name: 'Decide in the inbox' }).waitFor();
      await page.getByRole('button', { name: /^Undo scan 3 of/ }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
    },
    { scheme, width },
  ),
);

test('from a held scan to its decision and back to an undone scan, by keyboard alone', () =>
  as('ADMIN', async ({ page }) => {
    await page.goto(`/scans?source=${source}`);
    await page.getByRole('link', { name: 'Decide in the inbox' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await brake(page).getByRole('button', { name: 'They are gone' }).press('Enter');
    await page.getByText(/^22 CIs will be retired/).waitFor();
    await page.keyboard.type('moved to the other site');
    await page.getByRole('button', { name: 'Yes: they are gone' }).press('Enter');
    await page
      .getByRole('status')
      .getByText(/have been retired/)
      .waitFor();
    await brake(page).waitFor({ state: 'detached' });

    await page.goto(`/scans?source=${source}`);
    await page.getByRole('button', { name: /^Undo scan 2 of/ }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('they are all back');
    await page.getByRole('button', { name: 'Undo the scan' }).press('Enter');
    await page.getByRole('dialog').getByText('The scan is undone.').waitFor();
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    await page.getByRole('cell', { name: 'Undone' }).waitFor();
  }));
