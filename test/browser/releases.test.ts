import { expect, test } from 'vitest';
import { axeFaults } from '../harness/browser.ts';
import { demoVisits, region } from '../harness/demoVisits.ts';

/** The address of the release that the first test opens. */
let address = '';

const as = demoVisits();

test('a release is opened by keyboard, planned in waves, and waits for its changes and tests', async () => {
  let number = '';
  await as('OPERATOR', async ({ context }) => {
    for (const title of ['Kernel of one node', 'Kernel of the other']) {
      const answer = await context.request.post('/graphql', {
        headers: { 'x-linchpin-csrf': '1' },
        data: { query: `mutation { openChange(input: { title: "${title}" }) { number } }` },
      });
      const { data, errors } = await answer.json();
      expect(errors).toBeUndefined();
      number = data.openChange.number;
    }
  });
  await as('RELEASE_MANAGER', async ({ page }) => {
    await page.goto('/releases');
    await page.getByRole('button', { name: 'New release' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'New release' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Kernels in May');
    await dialog.getByRole('textbox', { name: 'Title' }).press('Enter');
    await dialog.getByText('Choose the changes that it bundles.').waitFor();
    for (const name of ['Kernel of one node', 'Kernel of the other']) {
      await dialog.getByLabel('Changes').first().fill(name);
      await page.getByRole('option', { name: new RegExp(name) }).click();
    }
    await dialog.getByRole('button', { name: 'Open the release' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kernels in May' }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByLabel(`Wave of ${number}`).selectOption('Wave 2');
    await region(page, 'Wave 2').getByText('Kernel of the other').waitFor();
    await page.getByRole('button', { name: 'Ask for one' }).press('Enter');
    await page.getByRole('textbox', { name: 'What has to be shown' }).fill('Orders can be placed');
    await page.getByRole('button', { name: 'Ask for it' }).press('Enter');
    await region(page, 'Acceptance tests and agreements').getByText('0 of 1 signed off').waitFor();
    expect(await page.getByRole('button', { name: /^Passed/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Declare a master' }).press('Enter');
    const master = page.getByRole('dialog', { name: /^Goes out with/ });
    await master.getByLabel('What it is').fill('kernel');
    await master.getByLabel('Version').fill('6.12');
    await master.getByLabel('SHA-256').fill('abc');
    await master.getByLabel('Where the master lies').fill('https://masters.example/kernel');
    await master.getByLabel('Where the master lies').press('Enter');
    await master.getByText('A SHA-256 has 64 hexadecimal digits.').waitFor();
    await master.getByLabel('SHA-256').fill('ab'.repeat(32));
    await master.getByLabel('SHA-256').press('Enter');
    await region(page, 'What goes out').getByText('kernel 6.12').waitFor();
    await page.getByRole('button', { name: 'Name the policy' }).press('Enter');
    await page.getByLabel('Policy').fill('Release policy');
    await page.getByRole('dialog').getByLabel('Version').fill('3');
    await page.getByRole('dialog').getByLabel('Version').press('Enter');
    await region(page, 'How it is judged')
      .getByText(/By Release policy, version 3/)
      .waitFor();
    await region(page, 'What can be done next')
      .getByText(/^Not scheduled yet/)
      .waitFor();
  });
});

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('whoever has the role signs the test off, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Passed: Orders can be placed', exact: true }).press('Enter');
      await region(page, 'Acceptance tests and agreements').getByText('1 of 1 signed off').waitFor();
      for (const path of [address, '/releases']) {
        await page.goto(path);
        await page.getByText('Kernel of the other').first().waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      }
    },
    { scheme, width },
  ),
);

test('the demo’s release goes on with its second wave, and is not out while something else was deployed', () =>
  as('RELEASE_MANAGER', async ({ page }) => {
    const link = page.getByRole('link', { name: /Patient record 23\.5/ });
    // The demo's people may still be at it when the server is ready.
    await expect
      .poll(
        async () => {
          await page.goto('/releases');
          await region(page, 'Rolling out').waitFor();
          return link.count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await link.first().press('Enter');
    await region(page, 'Wave 1')
      .getByText(/started by Rosa Almeida/)
      .waitFor();
    await page.getByRole('button', { name: 'Start wave 2' }).press('Enter');
    await region(page, 'Wave 2')
      .getByText(/started by Rosa Almeida/)
      .waitFor();
    await page.getByRole('button', { name: 'Note where epr-web 23.5 was deployed' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Where epr-web 23.5 was deployed' });
    await dialog.getByRole('combobox', { name: 'Where' }).click();
    await page.getByRole('option', { name: 'epr-web-03' }).click();
    await dialog.getByRole('textbox', { name: 'SHA-256' }).fill('cd'.repeat(32));
    await dialog.getByRole('textbox', { name: 'SHA-256' }).press('Enter');
    await region(page, 'What goes out').getByText('not what was declared').waitFor();
    await region(page, 'How it is judged')
      .getByText(/2 of 3 places/)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
  }));
