import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
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

const as = (role: Role, look: Look, options: LookOptions = {}) =>
  during(browser, { url: server.url, role, ...options }, look);

const bring = (page: Page, files: Readonly<Record<string, string>>) =>
  page.locator('input[type=file]').setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text, 'latin1'),
    })),
  );

// In Latin-1, with semicolons, as a spreadsheet in Berlin writes it.
const estate = `Hostname;Class;Processors;Criticality;runs on
imp-w\xfcrfel;Application;;high;imp-web-1
imp-web-1;Serverr;4;low;
imp-web-2;Serverr;many;low;
`;
const links = 'From,Type,To\nimp-w\xfcrfel,depends on,imp-web-2\n';

test('files in, a bad cell and two like ones fixed, a look at what would happen, imported, seen and undone', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/import');
    await bring(page, { 'estate.csv': estate, 'links.csv': links });
    await page.getByRole('status').getByText('2 of 4 rows to be fixed').waitFor();
    expect(await page.getByRole('combobox', { name: 'What Hostname says' }).inputValue()).toBe('Name');

    const like = page.getByRole('listitem').filter({ hasText: 'There is no class “Serverr”' });
    await like.getByPlaceholder('Replace by').fill('server');
    await like.getByRole('button', { name: 'Replace all 2' }).click();
    const bad = page.getByRole('textbox', { name: 'Processors, row 4' });
    await page.getByRole('status').getByText('1 of 4 rows to be fixed').waitFor();
    expect(await bad.getAttribute('aria-invalid')).toBe('true');
    await bad.fill('8');
    await bad.press('Enter');
    await page.getByRole('status').getByText('4 rows, all fine').waitFor();

    await page.getByRole('combobox', { name: 'Name of the import' }).fill('browser test');
    await page.getByRole('button', { name: 'Show what it would do' }).click();
    const would = page.getByRole('region', { name: 'What it would do' });
    await would.getByText('CIs new').waitFor();
    expect(await would.locator('dd').allTextContents()).toEqual(['3', '0', '0', '0', '2', '0', '0', '0']);

    await page.getByRole('button', { name: 'Import 3 CIs and 2 relationships' }).click();
    await page.getByRole('heading', { name: '“browser test” is imported' }).waitFor();
    await page.goto('/search?text=imp-w%C3%BCrfel');
    await page.getByRole('link', { name: 'imp-würfel' }).click();
    await page.getByText('imp-web-2').first().waitFor();

    await page.goto('/scans?source=people');
    await page.getByRole('button', { name: /^Undo scan 1 of people, import\/browser test/ }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('only a test');
    await page.getByRole('button', { name: 'Undo the scan' }).click();
    await page.getByRole('dialog').getByText('The scan is undone.').waitFor();
  }));

test('who may not change the graph is told so', () =>
  as('VIEWER', async ({ page }) => {
    await page.goto('/import');
    await page.getByText('Importing needs the role Operator or Administrator.').waitFor();
  }));

test('a workbook is refused with what to do instead', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/import');
    await bring(page, { 'estate.xlsx': 'PK\x03\x04' });
    await page
      .getByRole('alert')
      .getByText(/is a workbook. Save each sheet as CSV/)
      .waitFor();
  }));

test('a table of 100,000 rows is checked and scrolled without the page standing still', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/import');
    await page.getByText(/Drop files here/).waitFor();
    await page.evaluate(`
      window.longest = 0;
      let last = performance.now();
      setInterval(() => {
        window.longest = Math.max(window.longest, performance.now() - last);
        last = performance.now();
      }, 10);
    `);
    const rows = Array.from({ length: 100_000 }, (_, at) => `bulk-${at},${at % 50_000 === 9 ? 'x' : 4},note`);
    await bring(page, { 'servers.csv': `Name,Processors,Notes\n${rows.join('\n')}\n` });
    await page.getByRole('status').getByText('2 of 100,000 rows to be fixed').waitFor({ timeout: 90_000 });
    await page.getByRole('switch', { name: /^Every row/ }).check();
    const table = page.getByRole('table', { name: 'servers.csv', exact: true });
    expect(await table.getAttribute('aria-rowcount')).toBe('100001');
    expect(await table.getByRole('textbox').count()).toBeLessThan(150);
    const last = page.getByRole('textbox', { name: 'Name, row 100001' });
    const region = page.getByRole('region', { name: 'Rows of servers.csv' });
    // A key that comes while the rows are still being laid out leads to the end as it was then.
    for (let tries = 0; tries < 60 && !(await last.isVisible()); tries++) {
      await region.press('End');
      await page.waitForTimeout(500);
    }
    await last.waitFor();
    expect(await page.evaluate('window.longest')).toBeLessThan(2_000);
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('nothing stands in the way of anybody, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      await page.goto('/import');
      await bring(page, { 'estate.csv': estate, 'links.csv': links });
      await page.getByRole('status').getByText('2 of 4 rows to be fixed').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
    },
    { scheme, width },
  ),
);
