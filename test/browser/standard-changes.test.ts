import { expect, test } from 'vitest';
import { axeFaults } from '../harness/browser.ts';
import { demoVisits } from '../harness/demoVisits.ts';

const as = demoVisits();

test('a change manager agrees to routine work in advance, and gives it other limits', () =>
  as('CHANGE_MANAGER', async ({ page }) => {
    await page.goto('/changes');
    await page.getByRole('link', { name: 'Standard changes' }).press('Enter');
    await page.getByRole('button', { name: 'New template' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New template' });
    await dialog.getByRole('textbox', { name: 'The work' }).press('Enter');
    await dialog.getByText('Say what the work is.').waitFor();
    await dialog.getByRole('textbox', { name: 'The work' }).fill('Restart of a print server');
    await dialog.getByLabel('What it may act on').first().fill('Server');
    await page.getByRole('option', { name: 'Server', exact: true }).click();
    await dialog.getByRole('button', { name: 'Say yes in advance' }).press('Enter');
    const agreed = page.getByRole('listitem').filter({ hasText: 'Restart of a print server' });
    await agreed.getByText(/^Chiara Conti has said yes to this for servers, .* at most 50 CIs/).waitFor();
    await agreed.getByRole('button', { name: /^Other limits/ }).press('Enter');
    const limits = page.getByRole('dialog', { name: 'Other limits' });
    await limits.getByLabel('Items that it may hit').fill('5');
    await limits.getByLabel('Items that it may hit').press('Enter');
    await limits.getByText('Say why.').waitFor();
    await limits.getByRole('textbox', { name: /^Why/ }).fill('Fifty were too many');
    await limits.getByRole('button', { name: 'Put it in its place' }).press('Enter');
    await page
      .getByRole('list', { name: 'Templates in use' })
      .getByText(/for servers, .* at most 5 CIs/)
      .waitFor();
    await page
      .getByRole('list', { name: 'Templates that ended' })
      .getByText(/at most 50 CIs/)
      .waitFor();
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('an operator plans by it, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      await page.goto('/changes/templates');
      await page.getByText(/for servers, .* at most 5 CIs/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      expect(await page.getByRole('button', { name: /^Retire/ }).count()).toBe(0);
      await page.getByRole('link', { name: 'Plan a change by Restart of a print server' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'New change' }).waitFor();
      expect(await page.getByRole('radio', { name: 'Standard' }).isChecked()).toBe(true);
      await page.getByText(/^Chiara Conti has said yes to this for servers/).waitFor();
    },
    { scheme, width },
  ),
);

test('a template that is retired is chosen no more', () =>
  as('CHANGE_MANAGER', async ({ page }) => {
    await page.goto('/changes/templates');
    await page.getByRole('button', { name: 'Retire Restart of a print server' }).press('Enter');
    await page.getByRole('textbox', { name: /^Why/ }).fill('There is no print server any more');
    await page.getByRole('button', { name: 'Retire it' }).press('Enter');
    await page
      .getByRole('list', { name: 'Templates in use' })
      .getByText('Restart of a print server')
      .waitFor({ state: 'detached' });
  }));
