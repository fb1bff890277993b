import type { Browser } from 'playwright-core';
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

test('a viewer reads the policy and cannot change it', () =>
  as('VIEWER', async ({ page }) => {
    await page.goto('/policy');
    await page.getByText('Changing it needs the role Administrator.').waitFor();
    expect(await page.getByRole('button', { name: /Add a rule/ }).count()).toBe(0);
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('an administrator adds a rule, sees what it would change, and takes it back: $scheme, $width', (options) =>
  as(
    'ADMIN',
    async ({ page }) => {
      await page.goto('/policy');
      await page.getByRole('button', { name: 'Add a rule of precedence' }).click();
      const rule = page.getByRole('list', { name: 'Rules of precedence' }).getByRole('listitem');
      await rule.getByLabel('Attribute').fill('name');
      await rule.getByLabel('Sources, the first precedes').fill('nobody');
      await page.keyboard.press('Enter');
      // Out of the field, so that its list of sources closes.
      await page.keyboard.press('Tab');
      await page.getByText('Built in: every source: more than 20 % of a scope of 20 or more').waitFor();
      await page.getByRole('button', { name: 'Add a rule of the brake' }).click();
      const brake = page.getByRole('list', { name: 'Rules of the brake' }).getByRole('listitem');
      await brake.getByLabel('Source').fill('pods');
      await brake.getByLabel('More than, in percent').fill('90');
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await page.getByText('No item would be another.').waitFor();
      await page.getByLabel('Why (the history will show it)').fill('trying it out');
      await page.getByRole('button', { name: 'Change the policy' }).click();
      await page.getByText('The policy is changed; all items follow it.').waitFor();
      expect(await brake.getByLabel('More than, in percent').inputValue()).toBe('90');
      await page.getByRole('button', { name: 'Remove rule 1 of the brake' }).click();
      await page.getByRole('button', { name: 'Remove rule 1 of precedence' }).click();
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await page.getByLabel('Why (the history will show it)').fill('tried');
      await page.getByRole('button', { name: 'Change the policy' }).click();
      // What is shown while a rule is gone from the form only would be there before the policy is changed.
      await page.getByText('Nothing is changed yet.').waitFor();
      await page.getByText('No rule yet: the fresher word wins.').waitFor();
    },
    options,
  ),
);

test('what an administrator edits stays where another changes the policy meanwhile', () =>
  as('ADMIN', async ({ page, context }) => {
    await page.goto('/policy');
    await page.getByRole('button', { name: 'Add a rule of precedence' }).click();
    const attribute = page
      .getByRole('list', { name: 'Rules of precedence' })
      .getByRole('listitem')
      .getByLabel('Attribute');
    await attribute.fill('name');
    const graphql = async (query: string) =>
      (
        await context.request.post('/graphql', { headers: { 'x-linchpin-csrf': '1' }, data: { query } })
      ).json();
    const decide = async (retiredDays: number | null) => {
      const { data } = await graphql('{ policy { version } }');
      const { errors } = await graphql(`mutation {
        changePolicy(
          input: { precedence: [], ages: [], brakes: [], retiredDays: ${retiredDays} },
          reason: "another", expectedVersion: ${data.policy.version}
        ) { version }
      }`);
      expect(errors).toBeUndefined();
    };
    await decide(399);
    // Whoever comes back to the window sees what is new.
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    const outdated = page.getByRole('alert').filter({ hasText: 'Somebody changed the policy meanwhile.' });
    await outdated.waitFor();
    expect(await attribute.inputValue()).toBe('name');
    expect(await axeFaults(page)).toEqual([]);
    await outdated.getByRole('button', { name: 'Drop my edits and show the new policy' }).click();
    await outdated.waitFor({ state: 'detached' });
    await page.getByText('Nothing is changed yet.').waitFor();
    expect(await page.getByLabel('Retired items, in days').inputValue()).toBe('399');
    await decide(null);
  }));
