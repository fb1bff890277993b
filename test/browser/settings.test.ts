import { expect, test } from 'vitest';
import { axeFaults } from '../harness/browser.ts';
import { demoVisits, region } from '../harness/demoVisits.ts';

const as = demoVisits();
const address = 'https://chat.example/hooks/linchpin';

test('an administrator opens a webhook by keyboard, sees its secret once, pauses and resumes it', () =>
  as('ADMIN', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('button', { name: 'New webhook' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New webhook' });
    const url = dialog.getByRole('textbox', { name: 'Address' });
    await url.press('Enter');
    await dialog.getByText('Say where it listens.').waitFor();
    await url.fill('ftp://chat.example');
    await url.press('Enter');
    await dialog.getByText(/begins with https:\/\//).waitFor();
    await url.fill(address);
    await dialog.getByRole('checkbox', { name: 'A change has started' }).press('Space');
    await url.press('Enter');
    expect((await dialog.getByRole('textbox', { name: 'Secret' }).inputValue()).length).toBeGreaterThan(20);
    await dialog.getByRole('button', { name: 'Done' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: address });
    await row.getByText('Nothing was sent yet').waitFor();
    expect(await row.textContent()).not.toContain('A change has started');
    await row.getByRole('button', { name: `Pause ${address}` }).press('Enter');
    await row.getByText(/^Paused/).waitFor();
    await row.getByRole('button', { name: `Resume ${address}` }).press('Enter');
    await row.getByRole('button', { name: `Pause ${address}` }).waitFor();
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('its parts can be read by everybody, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'ADMIN',
    async ({ page }) => {
      for (const [part, said] of [
        ['webhooks', address],
        ['deliveries', /^Showing|^Nobody was told/],
        ['mail', 'Nobody is written to.'],
      ] as const) {
        await page.goto(`/settings?part=${part}`);
        await page.getByText(said).first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      }
    },
    { scheme, width },
  ),
);

test('a webhook is removed after a question, and others than administrators are told whom it is for', async () => {
  await as('ADMIN', async ({ page }) => {
    await page.goto('/settings');
    await page.getByRole('button', { name: `Remove ${address}` }).press('Enter');
    await page.getByRole('button', { name: 'Remove it' }).press('Enter');
    await page.getByRole('row').filter({ hasText: address }).waitFor({ state: 'detached' });
  });
  await as('OPERATOR', async ({ page }) => {
    await page.goto('/settings');
    await region(page, 'For administrators').waitFor();
    expect(await page.getByRole('link', { name: 'Settings' }).count()).toBe(0);
  });
});
