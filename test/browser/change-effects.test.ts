import { expect, test } from 'vitest';
import { axeFaults } from '../harness/browser.ts';
import { demoVisits, region } from '../harness/demoVisits.ts';

const as = demoVisits();

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])(
  'a change says what it costs, and its page what that and the lost capacity come to: $scheme, $width',
  (options) =>
    as(
      'OPERATOR',
      async ({ page }) => {
        await page.goto('/changes/new');
        await page.getByRole('textbox', { name: 'Title' }).fill('Controllers of the array');
        await page.getByRole('textbox', { name: 'Find what the change acts on' }).fill('ngd-array-01');
        await page.getByRole('option', { name: /^ngd-array-01/ }).click();
        await page.getByLabel('Begins').fill('2031-01-05T22:00');
        await page.getByLabel('Ends').fill('2031-01-06T00:00');
        await page.getByRole('textbox', { name: /^Once \(EUR\)/ }).fill('3200');
        await page.getByRole('textbox', { name: /^On top every month/ }).fill('-150');
        await page.getByRole('textbox', { name: 'What that is for' }).fill('a night of the maker');
        expect(await axeFaults(page)).toEqual([]);
        await page.getByRole('button', { name: 'Save the draft' }).press('Enter');
        await page.getByRole('heading', { level: 1, name: 'Controllers of the array' }).waitFor();

        const cost = region(page, 'What it costs');
        await cost.getByText('€3,200').waitFor();
        await cost.getByText('a night of the maker').waitFor();
        await cost.getByText(/^Downtime of \d+ services, 2 hours$/).waitFor();
        await cost.getByText(/^as far as known €\d+,\d+ once, -€150 a month$/).waitFor();
        await region(page, 'Capacity in the window')
          .getByText(
            'Patient record needs 70% of its capacity at its busiest; 50% is left in the window: 20% too little.',
          )
          .waitFor();
        expect(await axeFaults(page)).toEqual([]);

        await page.getByRole('link', { name: 'Edit', exact: true }).press('Enter');
        await page.getByRole('textbox', { name: /^Once \(EUR\)/ }).fill('');
        await page.getByRole('textbox', { name: /^On top every month/ }).fill('');
        await page.getByRole('textbox', { name: 'What that is for' }).fill('');
        await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
        await cost.getByText('No cost is stated.').waitFor();
      },
      options,
    ),
);
