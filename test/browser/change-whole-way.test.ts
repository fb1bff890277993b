import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { axeFaults, during, type Look, type LookOptions, openBrowser } from '../harness/browser.ts';
import { region } from '../harness/demoVisits.ts';
import { sendScan, type TestScan, undoScans } from '../harness/sendScan.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
let browser: Browser;
/** The address of the change. */
let address = '';
const scans: string[] = [];

const as = (role: Role, look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role, ...options }, look);

const service = (key: string) => ({
  ...{ record: 'ci', key, class: 'BusinessService', name: `Way ${key}` },
  attributes: { owner: 'patient-record', criticality: 'MEDIUM' },
});
const machine = (more: object) => ({
  ...{ record: 'ci', key: 'web', class: 'Server', name: 'way-web' },
  attributes: { owner: 'clinical-apps', cpuCount: 4, ...more },
});
const needs = (from: string) => ({ record: 'relation', type: 'DEPENDS_ON', from, to: 'web' });

async function scan(records: TestScan['records']): Promise<void> {
  const generation = scans.length + 1;
  const answer = await sendScan(server, { source: 'way', scope: 'rack', generation, records });
  scans.push(answer.scan);
}

beforeAll(async () => {
  server = await startTestServer();
  browser = await openBrowser();
  await scan([service('booking'), machine({}), needs('booking')]);
}, 600_000);
afterAll(async () => {
  await undoScans(server, scans);
  await browser?.close();
  await server?.stop();
});

const stands = (page: Page, state: string) =>
  page.getByRole('list', { name: 'Where it stands' }).locator('[aria-current]', { hasText: state }).waitFor();
const steps = (page: Page) => region(page, 'What can be done next');

/** A moment as the browser's own field writes it. */
function localField(page: Page, offset: number): Promise<string> {
  return page.evaluate((ahead) => {
    const at = new Date(Date.now() + ahead);
    return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, offset);
}

async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
}

async function approve(page: Page): Promise<void> {
  await page.goto(address);
  const boxes = region(page, 'Your word on it').getByRole('checkbox');
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  for (const box of await boxes.all()) await box.check();
  await page.getByRole('button', { name: 'Approve' }).press('Enter');
  await region(page, 'Approvals')
    .getByText(/said yes just now/)
    .first()
    .waitFor();
}

test('it is planned with its tasks and with what the graph will show, assessed and submitted', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/changes/new');
    await page.getByRole('textbox', { name: 'Title' }).fill('More processors');
    await page.getByRole('textbox', { name: 'Find what the change acts on' }).fill('way-web');
    await page.getByRole('option', { name: /^way-web/ }).click();
    await page.getByLabel('Begins').fill(await localField(page, -3_600_000));
    await page.getByLabel('Ends').fill(await localField(page, 7_200_000));
    for (const text of ['Why it is', 'What it is good', 'How it is done', 'How it is tested', 'How to back'])
      await page.getByRole('textbox', { name: new RegExp(`^${text}`) }).fill(`${text}: said`);
    await page.getByRole('button', { name: 'Add a task' }).press('Enter');
    await page.getByRole('textbox', { name: 'Task 1', exact: true }).fill('Drain it');
    await choose(page, 'Declare that', 'a value becomes another');
    await page.getByRole('textbox', { name: 'Which item' }).fill('way-web');
    await page.getByRole('option', { name: /^way-web/ }).click();
    await choose(page, 'Which value', /^Processors/);
    await page.getByRole('textbox', { name: /^Becomes/ }).fill('8');
    await page.getByRole('button', { name: 'Declare it' }).press('Enter');
    await page.getByRole('list', { name: 'Declared' }).getByText('Processors of way-web becomes 8').waitFor();
    await page.getByRole('button', { name: 'Save the draft' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'More processors' }).waitFor();
    address = new URL(page.url()).pathname;
    await region(page, 'What the graph will show').getByText('Processors of way-web becomes 8').waitFor();
    await page.getByRole('button', { name: 'Assess' }).press('Enter');
    await stands(page, 'Assessed');
    await page.getByRole('button', { name: 'Submit for approval' }).press('Enter');
    await stands(page, 'Submitted');
    // Its requester may neither approve nor begin.
    await steps(page).getByText('Nobody approves or rejects a change of their own.').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Approve|Start)$/ }).count()).toBe(0);
  }));

test('two people approve; a service more ends that, and both approve again', async () => {
  await as('CHANGE_MANAGER', async ({ page }) => {
    await approve(page);
    await stands(page, 'Submitted');
  });
  await as('RELEASE_MANAGER', async ({ page }) => {
    await approve(page);
    await stands(page, 'Approved');
    const records = [service('booking'), service('archive'), machine({})];
    await scan([...records, needs('booking'), needs('archive')]);
    await page.reload();
    await stands(page, 'Submitted');
    await region(page, 'Approvals')
      .getByText('Lapsed: +1 service since you approved: Way archive (down).')
      .first()
      .waitFor();
    await approve(page);
    await stands(page, 'Submitted');
  });
  await as('CHANGE_MANAGER', async ({ page }) => {
    await approve(page);
    await stands(page, 'Approved');
    await page.getByRole('button', { name: 'Schedule' }).press('Enter');
    await stands(page, 'Scheduled');
    expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0);
  });
});

test('it is done task by task, and held against what discovery sees', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Start' }).press('Enter');
    await stands(page, 'In progress');
    await page.goto('/my-work');
    await region(page, 'Tasks for you').getByText('To be done: Drain it.').waitFor();
    await page.goto(address);
    await steps(page)
      .getByText(/^Tasks are still open: Drain it\./)
      .waitFor();
    expect(await page.getByRole('button', { name: 'Mark as implemented' }).count()).toBe(0);
    await region(page, 'What the graph shows of it')
      .getByText('0 of 1 as planned, 1 not seen yet.')
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await region(page, 'Tasks').getByRole('button', { name: 'Leave out: Drain it' }).press('Enter');
    await page.getByRole('button', { name: 'Leave it out' }).press('Enter');
    await page.getByText('Say it in a few words: whoever reviews it will ask.').waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).press('Enter');
    await region(page, 'Tasks')
      .getByRole('checkbox', { name: /^Drain it/ })
      .press('Space');
    await region(page, 'Tasks')
      .getByText(/^done by .* just now/)
      .waitFor();
    const records = [service('booking'), service('archive'), machine({ cpuCount: 8, model: 'R750' })];
    await scan([...records, needs('booking'), needs('archive')]);
    await page.reload();
    const shown = region(page, 'What the graph shows of it');
    await shown.getByText('1 of 1 as planned, 1 thing more than planned.').waitFor();
    await shown.getByRole('link', { name: 'What waits in the inbox' }).press('Enter');
    await page.getByRole('heading', { name: 'Model of way-web has changed' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Processors of way-web has changed' }).count()).toBe(0);
    await page.goto(address);
    await page.getByRole('button', { name: 'Mark as implemented' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as implemented' }).press('Enter');
    await stands(page, 'Implemented');
  }));

test('what was more than planned is put down to it in the inbox', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/inbox?kind=UNEXPLAINED_CHANGE&attribute=model');
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Model of way-web has changed' }) });
    await row.getByRole('button', { name: 'A change did it' }).press('Enter');
    await choose(page, 'Which change', /More processors$/);
    await row.getByRole('button', { name: 'Yes: a change did it' }).press('Enter');
    await row.waitFor({ state: 'detached' });
    await page.goto(address);
    await region(page, 'Timeline').getByText('put something in the inbox down to it').waitFor();
  }));

test('it is reviewed by what it really hit, and closed', () =>
  as('CHANGE_MANAGER', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Review' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Review' }).press('Enter');
    await dialog.getByText('Say whether it was a success.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Yes' }).check();
    await choose(page, 'What became of Way booking', 'was down');
    await dialog.getByRole('textbox', { name: 'What there is to learn' }).fill('Tell the wards.');
    await dialog.getByRole('button', { name: 'Review' }).press('Enter');
    const review = region(page, 'Review');
    await review
      .getByText('1 CI was hit, 1 of them predicted (100%). 2 were predicted, 1 of them hit (50%).')
      .waitFor();
    await review.getByText('Tell the wards.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await stands(page, 'Closed');
    await page.goto('/changes/trends');
    await page.getByRole('rowheader').first().waitFor();
    const [month] = await page.getByRole('rowheader').allTextContents();
    expect(month).toMatch(/^\w+ \d{4}$/);
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('its pages stand in nobody’s way, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      const looks: readonly [path: string, shown: string][] = [
        [address, 'Review'],
        ['/changes/new', 'Doing it, and checking it'],
        ['/changes/trends', 'The last twelve months'],
      ];
      for (const [path, shown] of looks) {
        await page.goto(path);
        await page.getByRole('heading', { level: 2, name: shown }).waitFor();
        if (path === '/changes/trends') await page.getByLabel('Figures by month').waitFor();
        if (path === '/changes/new') {
          await page.getByRole('button', { name: 'Add a task' }).click();
          await choose(page, 'Declare that', 'a relationship appears');
        }
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      }
    },
    { scheme, width },
  ),
);
