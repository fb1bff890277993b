import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults } from '../harness/browser.ts';
import { demoVisits, region } from '../harness/demoVisits.ts';

const as = demoVisits();
const looks = [
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
];

const setting = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

test('a viewer reads how risk is told and who says yes, and cannot change it', () =>
  as('VIEWER', async ({ page }) => {
    await page.goto('/policy/changes');
    await page.getByText('Changing it needs the role Administrator.').waitFor();
    await setting(page, 'Critical from').waitFor();
    expect(await page.getByRole('button', { name: 'Show what would change' }).count()).toBe(0);
  }));

test.each(looks)(
  'an administrator sees which changes would be judged otherwise, decides, and takes it back: $scheme, $width',
  (options) =>
    as(
      'ADMIN',
      async ({ page }) => {
        await page.goto('/policy/changes');
        await setting(page, 'An emergency').fill('16');
        await setting(page, 'Critical from').fill('10');
        await page.getByRole('button', { name: 'Show what would change' }).click();
        await page.getByText('levelCritical: is more than where high begins.').waitFor();
        await setting(page, 'Critical from').fill('');
        await page.getByRole('button', { name: 'Show what would change' }).click();
        await page.getByText(/would be judged otherwise/).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.getByLabel('Why (the audit trail will show it)').fill('trying it out');
        await page.getByRole('button', { name: 'Change the policy' }).click();
        await page.getByText('The policy is changed; open changes are judged by it.').waitFor();
        await page.getByText('Now 16, decided here').waitFor();
        await setting(page, 'An emergency').fill('');
        await page.getByRole('button', { name: 'Show what would change' }).click();
        await page.getByLabel('Why (the audit trail will show it)').fill('tried');
        await page.getByRole('button', { name: 'Change the policy' }).click();
        await page.getByText('Now 15, built in').first().waitFor();
      },
      options,
    ),
);

test.each(looks)(
  'a window is chosen of those that are free, a link attached, and an emergency turned back: $scheme, $width',
  (options) =>
    as(
      'OPERATOR',
      async ({ page }) => {
        await page.goto('/changes/new');
        await page.getByRole('textbox', { name: 'Title' }).fill('Disks of the array');
        await page.getByRole('radio', { name: 'Emergency' }).check();
        await page.getByRole('textbox', { name: 'Find what the change acts on' }).fill('ngd-array-01');
        await page.getByRole('option', { name: /^ngd-array-01/ }).click();
        await page.getByRole('textbox', { name: 'Minutes it takes' }).fill('90');
        await page.getByRole('button', { name: 'Find free windows' }).click();
        const free = page.getByRole('list', { name: 'Free windows' }).getByRole('button');
        await free.nth(1).click();
        expect(await free.nth(1).getAttribute('aria-pressed')).toBe('true');
        expect(await page.getByLabel('Begins').inputValue()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:(00|15|30|45)$/);
        expect(await axeFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Save the draft' }).click();
        await page.getByText(/^Emergency change CHG/).waitFor();

        await page.getByRole('button', { name: 'Attach a link' }).click();
        await page.getByRole('textbox', { name: 'What it is' }).fill('Plan');
        await page.getByRole('textbox', { name: 'Address' }).fill('http://wiki.example.org/');
        await page.getByRole('button', { name: 'Attach it' }).click();
        await page.getByText(/This is no https address/).waitFor();
        await page.getByRole('textbox', { name: 'Address' }).fill('https://wiki.example.org/plan');
        await page.getByRole('button', { name: 'Attach it' }).click();
        const link = region(page, 'Attachments').getByRole('link', { name: /^Plan/ });
        await link.waitFor();
        expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
        expect(await axeFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Take Plan away' }).click();
        await page.getByText(/^Nothing is attached/).waitFor();

        await page.getByRole('link', { name: 'Edit' }).click();
        await page.getByRole('radio', { name: 'Normal' }).check();
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText(/^Change CHG/).waitFor();
      },
      options,
    ),
);

test.each(looks)(
  'the calendar is shown by the day and by what is hit, and read by other programs: $scheme, $width',
  (options) =>
    as(
      'VIEWER',
      async ({ page }) => {
        await page.goto('/calendar');
        await page.getByRole('button', { name: 'Subscribe' }).click();
        await page.getByRole('textbox', { name: 'A new feed for' }).fill('My telephone');
        await page.getByRole('button', { name: 'Make an address' }).click();
        const address = await page.getByLabel('Its address, shown this once').inputValue();
        expect(await axeFaults(page)).toEqual([]);
        const feed = await fetch(address);
        expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
        await page.getByRole('button', { name: 'Close My telephone' }).click();
        await page.getByText('My telephone is closed.').waitFor();
        expect((await fetch(address)).status).toBe(404);
        await page.getByRole('button', { name: 'Close', exact: true }).click();

        await page.keyboard.press('d');
        await page.waitForURL(/view=day/);
        await page.getByRole('textbox', { name: 'Only what hits' }).fill('Medication and pharmacy');
        await page
          .getByRole('option', { name: /^Medication and pharmacy/ })
          .first()
          .click();
        await page.getByText(/^Only what hits Medication and pharmacy/).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Show all' }).click();
        await page.getByRole('textbox', { name: 'Only what hits' }).waitFor();
      },
      options,
    ),
);
