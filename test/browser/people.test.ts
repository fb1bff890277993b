import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
import { sendScan } from '../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
let scan: string;

const vm = (key: string, attributes: object = {}) => ({
  record: 'ci',
  key,
  class: 'VirtualMachine',
  name: `word-${key}`,
  attributes,
});

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  const records = [
    vm('web', { cpuCount: 4, operatingSystem: 'Debian 13' }),
    vm('db'),
    vm('db-again', { memoryMiB: 2048 }),
    { record: 'relation', type: 'USES', from: 'web', to: 'db', confidence: 'INFERRED' },
  ];
  const answer = await sendScan(server, {
    source: 'word-test',
    scope: 'all',
    generation: Date.now(),
    records,
  });
  scan = answer.scan;
}, 600_000);
afterAll(async () => {
  // The demo's graph is for the other tests, too.
  await graphql('mutation ($id: ID!) { undoScan(id: $id, reason: "tidied up") { revision } }', { id: scan });
  await browser?.close();
  await server?.stop();
});

// The parts of an answer that a test looks into are its query's.
// biome-ignore lint/suspicious/noExplicitAny: see above
async function graphql(query: string, variables: object): Promise<any> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()).data;
}

const pageOf = async (key: string): Promise<string> => {
  const query = 'query ($k: String!) { ci(source: "word-test", key: $k) { id } }';
  return `/ci/${(await graphql(query, { k: key })).ci.id}`;
};

const as = (role: Role, look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role, ...options }, look);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const told = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });
const why = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: /^Why/ });
const needs = (page: Page) => page.getByRole('region', { name: 'What it needs' });
const value = (page: Page, label: string) =>
  page
    .getByRole('region', { name: 'Attributes' })
    .locator('div')
    .filter({ has: page.getByText(label, { exact: true }) });
const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );

async function choose(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).press('Enter');
  await page.getByRole('menuitem', { name: action }).press('Enter');
}

async function judge(page: Page, action: string): Promise<void> {
  await needs(page).getByRole('button', { name: 'Judge: uses word-db' }).press('Enter');
  await page.getByRole('menuitem', { name: action }).press('Enter');
}

test('whoever may only look finds no way to change anything, nor anybody a way to change the past', async () => {
  const web = await pageOf('web');
  await as('VIEWER', async ({ page }) => {
    await page.goto(web);
    await needs(page).getByRole('link', { name: 'word-db' }).waitFor();
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(More|Lock|Judge)/ }).count()).toBe(0);
    await page.goto('/ci/new');
    await page.getByText('Changing the graph needs the role Operator or Administrator.').waitFor();
    expect(await page.getByRole('link', { name: 'New item' }).count()).toBe(0);
  });
  await as('OPERATOR', async ({ page }) => {
    await page.goto(`${web}?asOf=${(await graphql('{ revision }', {})).revision}`);
    await page.getByRole('region', { name: 'You are looking at the past' }).waitFor();
    await needs(page).getByRole('link', { name: 'word-db' }).waitFor();
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(More|Lock|Judge)/ }).count()).toBe(0);
  });
});

test(
  'two items are recorded and related, and each step can be taken back',
  () =>
    as('OPERATOR', async ({ page }) => {
      await page.goto('/');
      await page.getByRole('navigation').getByRole('link', { name: 'New item' }).press('Enter');
      await heading(page, 'New configuration item').waitFor();
      await page.getByRole('combobox', { name: 'Class' }).fill('virtual');
      await page.getByRole('option', { name: /^Virtual machine/ }).click();
      const name = page.getByRole('textbox', { name: 'Name' });
      await name.fill('word-web');
      await page.getByText('There is something of this name already.').waitFor();
      await name.fill('x'.repeat(1_001));
      await page.getByRole('button', { name: 'Record it' }).press('Enter');
      await page.getByText('May have up to 1000 characters').waitFor();
      expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
      await name.fill('word-host');
      await page.getByRole('textbox', { name: 'Memory (MiB)' }).fill('4096');
      await page.getByRole('button', { name: 'Record it' }).press('Enter');
      await heading(page, 'word-host').waitFor();
      await value(page, 'Memory').getByText('4,096 MiB').waitFor();

      await page.goto('/ci/new?class=Application&name=word-app');
      await page.getByRole('button', { name: 'Add a redundancy group' }).press('Enter');
      const group = page.getByRole('group', { name: 'Group 1' });
      await page.getByRole('button', { name: 'Record it' }).press('Enter');
      await page.getByText('Give the group a name.').waitFor();
      await group.getByRole('textbox', { name: 'Name' }).fill('nodes');
      await page
        .getByRole('group', { name: 'Group nodes' })
        .getByRole('combobox', { name: 'Counted as' })
        .click();
      await page.getByRole('option', { name: 'per cent of them' }).click();
      await page.getByRole('textbox', { name: 'Must stay up' }).fill('50');
      await page.getByRole('button', { name: 'Record it' }).press('Enter');
      await heading(page, 'word-app').waitFor();
      await page.getByText('50% of 0 must stay up').waitFor();

      await choose(page, 'Relate');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Relate them' }).press('Enter');
      await dialog.getByText('Choose how they are related.').waitFor();
      await dialog.getByRole('textbox', { name: 'The other item' }).fill('word-host');
      await page.getByRole('option', { name: /^word-host/ }).click();
      await dialog.getByRole('combobox', { name: 'How they are related' }).fill('runs');
      await page.getByRole('option', { name: 'runs on' }).click();
      await dialog.getByText('word-app runs on word-host.').waitFor();
      await dialog.getByRole('combobox', { name: 'Redundancy group' }).fill('nodes');
      await dialog.getByRole('button', { name: 'Relate them' }).press('Enter');
      await needs(page).getByText('in the group nodes').waitFor();
      await told(page, 'They are related.').getByRole('button', { name: 'Undo' }).press('Enter');
      await needs(page).getByText('No source records anything that it needs.').waitFor();

      await choose(page, 'Retire');
      await why(page).fill('never was');
      await page.getByRole('button', { name: 'Retire it' }).press('Enter');
      await page.getByRole('main').getByText('Retired', { exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Bring it back' }).press('Enter');
      await page.getByRole('link', { name: 'Edit' }).waitFor();
      await choose(page, 'Retire');
      await why(page).fill('tidied up');
      await page.getByRole('button', { name: 'Retire it' }).press('Enter');
      await page.getByRole('button', { name: 'Bring it back' }).waitFor();
      await page.goto('/search?text=word-host');
      await page.getByRole('link', { name: 'word-host' }).press('Enter');
      await heading(page, 'word-host').waitFor();
      await choose(page, 'Retire');
      await why(page).fill('tidied up');
      await page.getByRole('button', { name: 'Retire it' }).press('Enter');
      await page.getByRole('button', { name: 'Bring it back' }).waitFor();
    }),
  120_000,
);

test('what sources say stands beside what a person says, who takes it back by emptying the field', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto(await pageOf('web'));
    await page.getByRole('link', { name: 'Edit' }).press('Enter');
    const processors = page.getByRole('textbox', { name: 'Processors' });
    await page
      .getByText(/^from word-test, /)
      .first()
      .waitFor();
    expect(await processors.getAttribute('placeholder')).toBe('4');
    await processors.fill('8');
    await page.getByText(/^word-test says 4, /).waitFor();
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await heading(page, 'word-web').waitFor();
    await value(page, 'Processors').getByText('8', { exact: true }).waitFor();
    await value(page, 'Processors')
      .getByText(/word-test says 4/)
      .waitFor();

    await page.getByRole('link', { name: 'Edit' }).press('Enter');
    await page.getByRole('textbox', { name: 'Processors' }).fill('');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await value(page, 'Processors').getByText('4', { exact: true }).waitFor();
    await told(page, 'What you say of word-web is saved.')
      .last()
      .getByRole('button', { name: 'Undo' })
      .press('Enter');
    await value(page, 'Processors').getByText('8', { exact: true }).waitFor();
  }));

test('a value is locked and unlocked, and the keyboard goes on where it was', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto(await pageOf('web'));
    await page.getByRole('button', { name: 'Lock operating system' }).press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Operating system' }).fill('Debian 14');
    await why(page).fill('seen on site');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Lock operating system');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Operating system' }).fill('Debian 14');
    await page.getByRole('button', { name: 'Lock it' }).press('Enter');
    await page.getByRole('dialog').getByText('Say why.').waitFor();
    await why(page).fill('seen on site');
    await page.getByRole('button', { name: 'Lock it' }).press('Enter');
    await value(page, 'Operating system')
      .getByText(/locked by people/)
      .waitFor();
    await value(page, 'Operating system').getByText('Debian 14', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Edit' }).press('Enter');
    await page.getByText(/^Locked: unlock it on the page of the item/).waitFor();
    expect(await page.getByRole('textbox', { name: 'Operating system' }).isDisabled()).toBe(true);
    await page.goBack();
    await page.getByRole('button', { name: 'Unlock operating system' }).press('Enter');
    await why(page).fill('no longer');
    await page.getByRole('button', { name: 'Unlock it' }).press('Enter');
    await value(page, 'Operating system').getByText('Debian 13', { exact: true }).waitFor();
  }));

test('an inferred relationship is confirmed, taken back, refused, and the refusal revoked', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto(await pageOf('web'));
    await needs(page)
      .getByText(/inferred by word-test/)
      .waitFor();
    await judge(page, 'Confirm');
    await needs(page)
      .getByText(/declared by people, word-test/)
      .waitFor();
    await judge(page, 'Change how it counts…');
    await page.getByRole('dialog').getByRole('combobox', { name: 'If it fails' }).click();
    await page.getByRole('option', { name: 'cannot do without' }).click();
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await needs(page)
      .getByText(/cannot do without/)
      .waitFor();
    await judge(page, 'Take people’s word back…');
    await why(page).fill('a slip');
    await page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await needs(page)
      .getByText(/inferred by word-test/)
      .waitFor();
    await judge(page, 'Refuse…');
    await why(page).fill('not so');
    await page.getByRole('button', { name: 'Refuse it' }).press('Enter');
    const refused = page.getByRole('region', { name: 'Refused relationships' });
    await refused.getByText(/claimed by word-test, refused just now/).waitFor();
    await needs(page).getByRole('link', { name: 'word-db' }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await refused.getByRole('button', { name: 'Revoke the refusal: uses word-db' }).press('Enter');
    await why(page).fill('it is so after all');
    await page.getByRole('button', { name: 'Revoke it' }).press('Enter');
    await needs(page)
      .getByText(/inferred by word-test/)
      .waitFor();
    await refused.waitFor({ state: 'detached' });
  }));

test('two items are merged after a look at what wins, and split again', () =>
  as('OPERATOR', async ({ page }) => {
    const again = await pageOf('db-again');
    await page.goto(await pageOf('db'));
    await choose(page, 'Merge');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'The item to merge with' }).fill('word-db-again');
    await page.getByRole('option', { name: /^word-db-again/ }).click();
    const row = dialog.getByRole('table', { name: 'What wins' }).getByRole('row', { name: /^Memory/ });
    await row.getByText('says word-test').waitFor();
    await why(page).fill('one machine');
    await dialog.getByRole('button', { name: 'Merge them' }).press('Enter');
    await value(page, 'Memory').getByText('2,048 MiB').waitFor();
    await page.goto(again);
    await value(page, 'Memory').waitFor();
    await choose(page, 'Undo the latest merge');
    await dialog.getByText(/merged .* one machine/).waitFor();
    await why(page).fill('two after all');
    await page.getByRole('button', { name: 'Split them' }).press('Enter');
    await heading(page, 'word-db-again').waitFor();
    await page.goto(await pageOf('db'));
    await heading(page, 'word-db').waitFor();
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('forms and dialogs stand in nobody’s way, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      const fits = async () => {
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      };
      const web = await pageOf('web');
      await page.goto('/ci/new?class=Server');
      await page.getByRole('button', { name: 'Add a redundancy group' }).click();
      await page.getByRole('button', { name: 'Record it' }).click();
      await page.getByText('Give it a name.').waitFor();
      await fits();
      await page.goto(`${web}/edit`);
      await page
        .getByText(/word-test/)
        .first()
        .waitFor();
      await fits();
      await page.goto(web);
      await page.getByRole('button', { name: 'Judge: uses word-db' }).waitFor();
      await fits();
      await choose(page, 'Relate');
      await page.getByRole('dialog').getByRole('button', { name: 'Relate them' }).waitFor();
      await fits();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await choose(page, 'Merge');
      await page.getByRole('textbox', { name: 'The item to merge with' }).fill('word-db-again');
      await page.getByRole('option', { name: /^word-db-again/ }).click();
      await page.getByRole('table', { name: 'What wins' }).waitFor();
      await fits();
    },
    { scheme, width },
  ),
);
