import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { axeFaults, during, type Look, type LookOptions, openBrowser, visit } from '../harness/browser.ts';
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

test.each([
  { scheme: 'light' as const, width: 1440, handle: 'nadia' },
  { scheme: 'dark' as const, width: 390, handle: 'oskar' },
])(
  'an administrator adds a team and invites somebody, who sets a password and comes in: $scheme, $width',
  (options) =>
    as(
      'ADMIN',
      async ({ page }) => {
        const { handle } = options;
        await page.goto('/people?part=teams');
        await page.getByRole('button', { name: 'Add a team' }).click();
        const parts = page.getByRole('radiogroup', { name: 'What is shown' });
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Handle').fill(`team-of-${handle}`);
        await dialog.getByLabel('Name').fill(`Team of ${handle}`);
        await dialog.getByRole('button', { name: 'Add the team' }).click();
        await page.getByRole('table', { name: 'Teams' }).getByText(`team-of-${handle}`).waitFor();
        await parts.getByText('People').click();
        await page.getByRole('button', { name: 'Invite somebody' }).click();
        await dialog.getByLabel('Handle').fill(handle);
        await dialog.getByRole('checkbox', { name: 'Operator' }).check();
        await dialog.getByRole('combobox', { name: 'Teams' }).click();
        await page.getByRole('option', { name: `Team of ${handle}` }).click();
        await page.keyboard.press('Escape');
        expect(await axeFaults(page)).toEqual([]);
        await dialog.getByRole('button', { name: 'Make the link' }).click();
        const link = await dialog.getByLabel('Link', { exact: true }).inputValue();
        await dialog.getByRole('button', { name: 'Done' }).click();
        const row = page.getByRole('row').filter({ hasText: handle });
        await row.getByText(/Viewer, Operator/).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        const invited = await visit(browser, { url: server.url, ...options });
        await invited.page.goto(link);
        await invited.page.getByRole('heading', { name: 'You are invited' }).waitFor();
        expect(await axeFaults(invited.page)).toEqual([]);
        await invited.page.getByLabel('Password', { exact: true }).fill('a few long words');
        await invited.page.getByLabel('Password, again').fill('a few long words');
        await invited.page.getByRole('button', { name: 'Set the password and sign in' }).click();
        await invited.page
          .getByRole('button', { name: `${handle}, Viewer, Operator: open your menu` })
          .click();
        await invited.page.getByText(`Teams: team-of-${handle}`).waitFor();
        await invited.page.getByRole('menuitem', { name: 'Your account' }).click();
        await invited.page.getByRole('table', { name: 'Your sessions' }).getByText('this one').waitFor();
        expect(await axeFaults(invited.page)).toEqual([]);
        await parts.getByText('Sessions').click();
        const session = page.getByRole('row').filter({ hasText: handle });
        await session.getByRole('button', { name: `End a session of ${handle}` }).click();
        await page.getByText('The session has ended.').waitFor();
        await invited.page.goto('/people');
        await invited.page.getByRole('button', { name: 'Sign in' }).waitFor();
        await invited.context.close();
      },
      options,
    ),
);
