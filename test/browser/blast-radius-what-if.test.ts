import { readFile } from 'node:fs/promises';
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

/** Picks a CI in one of the page's search fields, by keyboard. */
async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('textbox', { name: field }).fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function ask(page: Page, name: string): Promise<void> {
  await page.goto('/blast-radius');
  await pick(page, 'Find what fails or is to be changed', name);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** What a change that was opened is called. */
interface Answered {
  readonly openChange: { readonly id: string; readonly number: string };
}

const playback = (page: Page) => page.getByRole('region', { name: 'Playback of the failure' });
const impacted = (page: Page) => page.getByRole('region', { name: 'All that is hit' });
const graph = (page: Page) => page.getByRole('group', { name: /Blast radius/ });

/** How many the table of all says that its filters let through. */
async function listed(page: Page): Promise<number> {
  const said = impacted(page).getByText(/Showing [\d,]+ of [\d,]+;/);
  return Number(/of ([\d,]+);/.exec((await said.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
}

test('a second target is added, given an action and a figure of its own, switched off, and all is undone by going back', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await pick(page, 'Add what fails together with it', 'ngd-array-02');
    await page.getByRole('heading', { level: 1, name: '2 items together' }).waitFor();
    await page.getByRole('button', { name: 'Action for ngd-array-02' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Restart' }).press('Enter');
    await page.waitForURL(/~RESTART|%7ERESTART/);
    await page.getByRole('textbox', { name: 'Minutes for ngd-array-02' }).fill('90');
    await page.waitForURL(/RESTART(~|%7E)90/);
    await page.getByRole('switch', { name: 'Act on ngd-array-01' }).press('Space');
    const changes = page.getByRole('region', { name: 'What the switches change' });
    await changes
      .getByRole('status')
      .getByText(/^Without ngd-array-01/)
      .waitFor();
    await changes.getByRole('button', { name: /^Show all/ }).press('Enter');
    await changes
      .getByRole('table', { name: 'Services that differ' })
      .getByText('No longer hit')
      .first()
      .waitFor();
    await changes
      .getByText(/fewer\)/)
      .first()
      .waitFor();
    await page
      .getByRole('region', { name: 'Answer' })
      .getByText(/for 90 minutes/)
      .waitFor();
    const address = page.url();
    await page.goBack();
    await expect.poll(() => page.getByRole('switch', { name: 'Act on ngd-array-01' }).isChecked()).toBe(true);
    await expect.poll(() => changes.count()).toBe(0);
    await page.goto(address);
    await changes.getByText(/^Without ngd-array-01/).waitFor();
    await page.getByRole('switch', { name: 'Act on ngd-array-02' }).press('Space');
    await page.getByText('Everything is switched off, so nothing is acted on.').waitFor();
  }));

test('the failure is gone through step by step; the tables and the picture follow', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await graph(page)
      .getByRole('button', { name: /Press Enter/ })
      .waitFor();
    const all = await listed(page);
    // Less motion is asked for: nothing plays by itself.
    expect(await playback(page).getByRole('button', { name: 'Play the failure' }).count()).toBe(0);
    await playback(page).getByRole('button', { name: 'To the beginning' }).press('Enter');
    await playback(page)
      .getByText(/^Acted on: 1 CI goes down\. 1 of/)
      .waitFor();
    await page.waitForURL(/step=0/);
    await expect.poll(() => listed(page)).toBe(1);
    await impacted(page)
      .getByText(/hit later in the playback/)
      .waitFor();
    await page
      .getByRole('region', { name: 'Services so far' })
      .getByText('No service is hit so far.')
      .waitFor();
    await playback(page).getByRole('button', { name: 'Step forward' }).press('Enter');
    await playback(page)
      .getByText(/^1 hop away/)
      .waitFor();
    await expect.poll(() => listed(page)).toBeGreaterThan(1);
    await playback(page).getByRole('slider').press('ArrowRight');
    await playback(page)
      .getByText(/^2 hops away/)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await playback(page).getByRole('slider').press('End');
    await expect.poll(() => listed(page)).toBe(all);
    await playback(page).getByRole('button', { name: 'Show everything' }).press('Enter');
    await expect.poll(() => page.url()).not.toContain('step=');
  }));

test('played, it goes on by itself until it is paused', () =>
  asChangeManager(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await ask(page, 'ngd-array-01');
    await playback(page).getByRole('button', { name: 'Play the failure' }).press('Enter');
    await playback(page)
      .getByText(/^1 hop away/)
      .waitFor();
    await playback(page).getByRole('button', { name: 'Pause' }).press('Enter');
    const words = await playback(page)
      .getByText(/so far\.$/)
      .textContent();
    // Longer than a step takes.
    await page.waitForTimeout(2_500);
    expect(
      await playback(page)
        .getByText(/so far\.$/)
        .textContent(),
    ).toBe(words);
  }));

test('two moments are compared, with a sign and a word for each difference', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await page.getByRole('region', { name: 'Answer' }).getByRole('button', { name: 'Compare' }).click();
    const panel = page.getByRole('region', { name: 'Compare two moments' });
    // The demo is loaded source by source: most of what needs the array was not known at first.
    await panel.getByRole('group', { name: 'As it was' }).getByLabel('or revision').fill('9');
    await panel.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.waitForURL(/from=9/);
    await panel.getByText(/^Between revision 9 .* and now .* items differ\./).waitFor();
    const differing = panel.getByRole('table', { name: 'What differs' });
    await differing.getByText('Newly hit').first().waitFor();
    // Through which change of the graph, and whose.
    const behind = differing.locator('details').first();
    await behind.getByText(/^Through \d+ changes? of the graph$/).focus();
    await page.keyboard.press('Enter');
    await behind
      .getByText(/(Recorded|New: ).* \(revision \d+, .* ago\)/)
      .first()
      .waitFor();
    const shown = await differing.getByRole('row').count();
    await panel.getByRole('button', { name: 'Show 25 more' }).click();
    await expect.poll(() => differing.getByRole('row').count(), { timeout: 30_000 }).toBeGreaterThan(shown);
    await panel
      .getByRole('table', { name: /^Counts/ })
      .getByText(/more\)/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await panel
      .getByRole('group', { name: /^Against/ })
      .getByLabel('or revision')
      .fill('9');
    await panel.getByRole('button', { name: 'Compare', exact: true }).click();
    await panel.getByText(/^The answer is the same/).waitFor();
    await panel
      .getByRole('group', { name: /^Against/ })
      .getByLabel('or revision')
      .fill('999999');
    await panel.getByRole('button', { name: 'Compare', exact: true }).click();
    await panel.getByText(/Revisions go from 0 to/).waitFor();
    // Before the first source had told anything there was no array.
    await panel.getByRole('group', { name: 'As it was' }).getByLabel('or revision').fill('0');
    await panel
      .getByRole('group', { name: /^Against/ })
      .getByLabel('or revision')
      .fill('');
    await panel.getByRole('button', { name: 'Compare', exact: true }).click();
    await panel.getByText(/^Between revision 0 \(not recorded\) and now \(\d+ hit\)/).waitFor();
    await panel.getByRole('button', { name: 'Stop comparing' }).click();
    await expect.poll(() => page.url()).not.toContain('from=');
  }));

test('what is planned in a window is added, and a change brings its window and its approvals', () =>
  during(browser, { url: server.url, role: 'OPERATOR' }, async ({ context, page }) => {
    const send = async (query: string, variables: object) => {
      const answer = await context.request.post('/graphql', {
        data: { query, variables },
        headers: { 'x-linchpin-csrf': '1' },
      });
      const { data, errors } = (await answer.json()) as { data: Answered; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
    await ask(page, 'ngd-array-02');
    const other = new URL(page.url()).searchParams.get('ids') ?? '';
    const hour = 3_600_000;
    // Later than all that the demo plans.
    const [start, end] = [1000, 1002].map((hours) => new Date(Date.now() + hours * hour).toISOString());
    const plan = { title: 'Firmware', targets: [{ ciId: other }], start, end };
    const how = { reason: 'r', benefit: 'b', implementation: 'i', test: 't', backOut: 'o' };
    const { openChange: opened } = await send(
      'mutation ($input: ChangeInput!) { openChange(input: $input) { id number } }',
      { input: { ...plan, ...how } },
    );
    for (const step of ['ASSESS', 'SUBMIT'])
      await send('mutation ($id: ID!, $step: ChangeStep!) { moveChange(id: $id, step: $step) { id } }', {
        ...{ id: opened.id, step },
      });
    await ask(page, 'ngd-array-01');
    const panel = page.getByRole('region', { name: 'In a planned window' });
    await page.goto(`${page.url()}&windowFrom=${start}&windowTo=${end}`);
    await panel.getByText(new RegExp(`^Between .* ${opened.number} is planned\\. Together`)).waitFor();
    await panel
      .getByRole('table', { name: 'Services in the window' })
      .getByText('Newly hit')
      .first()
      .waitFor();
    await page
      .getByRole('table', { name: 'Affected services' })
      .getByText(/^In the window:/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Leave the window out' }).press('Enter');
    await page.waitForURL((url) => !url.search.includes('windowFrom'));
    await page.goto(`/changes/${opened.id}`);
    await page.getByRole('link', { name: 'Open the blast radius' }).click();
    await panel.getByText(/no other change is planned|is planned\./).waitFor();
    expect(page.url()).toContain('change=');
    // Approvals as the change's page would have them: who gave one saw the graph as it was then.
    await page.route('**/graphql', async (route) => {
      if (!/BlastRadiusChange/.test(route.request().postData() ?? '')) return route.continue();
      const approvals = [
        { by: 'storage-lead', decision: 'YES', at: '2026-01-05T10:00:00Z', revision: 9, valid: true },
      ];
      const change = { id: opened.id, number: opened.number, title: 'Firmware', start, end, approvals };
      await route.fulfill({ json: { data: { change } } });
    });
    await page.reload();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: /^Since approval by storage-lead/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: /^Since approval by storage-lead, 5 Jan 2026/ }).press('Enter');
    await page.waitForURL(/from=9/);
    await page.getByText(/^Between revision 9/).waitFor();
  }));

test('where nothing is recorded that depends on it, that is said and nothing is called unaffected', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await page.route('**/graphql', async (route) => {
      if (!/query BlastRadius\(/.test(route.request().postData() ?? '')) return route.continue();
      const answer = await route.fetch();
      const body = (await answer.json()) as { data: { impact: Record<string, unknown> } };
      const none = { down: 0, degraded: 0, atRisk: 0 };
      Object.assign(body.data.impact, {
        summary: {
          ...(body.data.impact.summary as object),
          ...{ ...none, down: 1, services: { ...none, total: 0 } },
        },
        services: { totalCount: 0, edges: [] },
        coverage: {
          ...{ direct: 0, withoutCount: 1, because: 'No dependants recorded, last scan 40 days ago.' },
          without: [{ id: 'x', name: 'ngd-array-01' }],
        },
      });
      await route.fulfill({ response: answer, json: body });
    });
    await page.reload();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('No dependants recorded, last scan 40 days ago.').waitFor();
    await answer.getByText(/not the same as no impact: .* who uses ngd-array-01\./).waitFor();
    expect(await page.getByText('No service is affected.').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const report = page.getByRole('region', { name: 'Report' });
    await report.getByRole('heading', { name: 'No dependants recorded, last scan 40 days ago.' }).waitFor();
    await report.getByText(/not the same as no impact/).waitFor();
  }));

test('the picture, the list and the report are given away whole', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await graph(page)
      .getByRole('button', { name: /Press Enter/ })
      .waitFor();
    const saved = async (press: () => Promise<void>) => {
      const [file] = await Promise.all([page.waitForEvent('download'), press()]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const svg = await saved(() => graph(page).getByRole('button', { name: /SVG/ }).click());
    expect(svg.name).toBe('linchpin-blast-radius.svg');
    expect(svg.text).toMatch(/<title>ngd-array-01, Storage array, down/);
    const png = await saved(() => graph(page).getByRole('button', { name: /PNG/ }).click());
    expect([png.name, png.text.slice(1, 4)]).toEqual(['linchpin-blast-radius.png', 'PNG']);
    const total = await listed(page);
    const list = await saved(() =>
      impacted(page)
        .getByRole('button', { name: /Save all/ })
        .click(),
    );
    expect(list.text.trimEnd().split('\r\n')).toHaveLength(total + 1);
    await page.emulateMedia({ media: 'print' });
    const report = page.getByRole('region', { name: 'Report' });
    await report.getByRole('heading', { name: /services? go/ }).waitFor();
    await report.getByText(/^Revision [\d,]+, digest \S+\. Printed .* by Chiara Conti\.$/).waitFor();
    await report.getByRole('columnheader', { name: 'Oldest evidence' }).waitFor();
    expect(await page.getByRole('region', { name: 'Answer' }).count()).toBe(0);
    // One sheet: Chromium's A4 at the margins of the report.
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g);
    expect(pages).toHaveLength(1);
  }));

test('reading a long list for a file can be given up', () =>
  asChangeManager(async ({ page }) => {
    await ask(page, 'ngd-array-01');
    await impacted(page)
      .getByRole('button', { name: /Save all/ })
      .waitFor();
    await page.route('**/graphql', async (route) => {
      // The file's pages are the only ones of 500; they never come.
      if (!/"first":500/.test(route.request().postData() ?? '')) await route.continue();
    });
    await impacted(page)
      .getByRole('button', { name: /Save all/ })
      .click();
    await impacted(page).getByRole('progressbar').waitFor();
    await impacted(page).getByRole('button', { name: 'Cancel' }).press('Enter');
    await impacted(page).getByText('Given up: nothing was saved.').waitFor();
    await impacted(page)
      .getByRole('button', { name: /Save all/ })
      .waitFor();
  }));

for (const scheme of ['light', 'dark'] as const)
  test(`with a target switched off and two moments compared it is accessible in ${scheme} colours, wide and narrow`, () =>
    asChangeManager(
      async ({ page }) => {
        await ask(page, 'ngd-array-01');
        await pick(page, 'Add what fails together with it', 'ngd-array-02');
        await page.getByRole('switch', { name: 'Act on ngd-array-02' }).press('Space');
        await page.getByText(/^Without ngd-array-02/).waitFor();
        await page.goto(`${page.url()}&from=9`);
        await page.getByText(/^Between revision 9/).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        await page.getByRole('button', { name: 'Show the graph' }).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        expect(await axeFaults(page)).toEqual([]);
      },
      { scheme },
    ));
