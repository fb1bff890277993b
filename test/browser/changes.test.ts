import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults, type Visitor } from '../harness/browser.ts';
import { demoVisits, region } from '../harness/demoVisits.ts';

/** The address of the change that the first test takes on its way. */
let address = '';

const as = demoVisits();
const stands = (page: Page, state: string) =>
  page.getByRole('list', { name: 'Where it stands' }).locator('[aria-current]', { hasText: state }).waitFor();

async function tickAll(page: Page): Promise<void> {
  const boxes = region(page, 'Your word on it').getByRole('checkbox');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
}

/** Another person's hand: edits the change past the page that is open. */
async function edit({ context }: Visitor, input: object): Promise<void> {
  const headers = { 'x-linchpin-csrf': '1' };
  const ask = async (query: string, variables: object) =>
    (await context.request.post('/graphql', { headers, data: { query, variables } })).json();
  const id = address.split('/').at(-1);
  const { data } = await ask('query ($id: ID!) { change(id: $id) { title version } }', { id });
  const { title, version } = data.change;
  const mutation = `mutation ($id: ID!, $input: ChangeInput!, $version: Int!) {
    updateChange(id: $id, input: $input, expectedVersion: $version) { id } }`;
  const answer = await ask(mutation, { id, version, input: { title, ...input } });
  expect(answer.errors).toBeUndefined();
}

test('a change is drafted with its blast radius beside it, assessed and submitted, and not approved by its requester', () =>
  as('OPERATOR', async ({ page }) => {
    await page.goto('/changes/new');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Give it a title.').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Firmware of the array');
    await page.getByRole('textbox', { name: 'Find what the change acts on' }).fill('ngd-array-01');
    await page.getByRole('option', { name: /^ngd-array-01/ }).click();
    await region(page, 'What it hits')
      .getByText(/services go down/)
      .waitFor();
    await page.getByRole('button', { name: 'Save the draft' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Firmware of the array' }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Assess' }).press('Enter');
    await stands(page, 'Assessed');
    await region(page, 'What can be done next')
      .getByText(/^Still missing: start, end, reason/)
      .waitFor();
    await page.getByRole('link', { name: 'Fill in what is missing' }).press('Enter');
    await page.getByLabel('Begins').fill('2030-01-05T22:00');
    await page.getByLabel('Ends').fill('2030-01-05T21:00');
    for (const text of ['Why it is', 'What it is good', 'How it is done', 'How it is tested', 'How to back'])
      await page.getByRole('textbox', { name: new RegExp(`^${text}`) }).fill(`${text}: said`);
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByText('It ends after it starts.').waitFor();
    await page.getByLabel('Ends').fill('2030-01-05T23:00');
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Submit for approval' }).press('Enter');
    await stands(page, 'Submitted');
    await region(page, 'What can be done next')
      .getByText('Nobody approves or rejects a change of their own.')
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  }));

test('approvers find it, look at the evidence, are told when it has changed meanwhile, and approve', async () => {
  await as('CHANGE_MANAGER', async ({ page }) => {
    await page.goto('/my-work');
    const asked = region(page, 'Wants your approval').getByRole('listitem').filter({ hasText: 'the array' });
    await asked.getByText(/^You are asked because: /).waitFor();
    await asked.getByRole('link', { name: /decide$/ }).press('Enter');
    await page.getByRole('button', { name: 'Reject' }).press('Enter');
    await page.getByText('Say why, so that the requester knows what to change.').waitFor();
    await page.getByRole('button', { name: 'Approve' }).press('Enter');
    await page.getByText(/^Tick what you have looked at: \d left\.$/).waitFor();
    await as('OPERATOR', async (requester) => {
      const found = await requester.context.request.post('/graphql', {
        headers: { 'x-linchpin-csrf': '1' },
        data: { query: '{ cis(filter: { text: "lfc-core-01" }, first: 1) { edges { node { id } } } }' },
      });
      const { data } = await found.json();
      await edit(requester, { targets: [{ ciId: data.cis.edges[0].node.id }] });
    });
    await tickAll(page);
    await page.getByRole('button', { name: 'Approve' }).press('Enter');
    await page.getByText('The impact has changed since you looked.').waitFor();
    await page.getByRole('button', { name: 'Show what it hits now' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Since you looked' }).waitFor();
    await tickAll(page);
    await page.getByRole('button', { name: 'Approve' }).press('Enter');
    await region(page, 'Approvals')
      .getByText(/said yes just now/)
      .waitFor();
    // The owner of a service that goes down has a say, too.
    await region(page, 'Approvals')
      .getByText(/^Owner of a service/)
      .waitFor();
    await stands(page, 'Submitted');
  });
  await as('RELEASE_MANAGER', async ({ page }) => {
    await page.goto(address);
    await tickAll(page);
    await page.getByRole('button', { name: 'Approve' }).press('Enter');
    await stands(page, 'Approved');
  });
});

test('who edits what another has edited meanwhile keeps both', () =>
  as('OPERATOR', async (visitor) => {
    const { page } = visitor;
    await page.goto(`${address}/edit`);
    await page.getByRole('textbox', { name: /^Why it is/ }).fill('mine');
    await page.getByRole('textbox', { name: /^What it is good/ }).fill('my benefit');
    await edit(visitor, { reason: 'theirs', test: 'their test' });
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    const notice = page.getByRole('alert').filter({ hasText: 'was faster' });
    await notice.getByText('Now in the form as they left it: How it is tested.').waitFor();
    await notice.getByText('theirs', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    const plan = region(page, 'The plan');
    for (const text of ['mine', 'my benefit', 'their test'])
      await plan.getByText(text, { exact: true }).waitFor();
  }));

test.each([
  { scheme: 'light' as const, width: 1440 },
  { scheme: 'dark' as const, width: 390 },
])('the screens of changes stand in nobody’s way, $scheme and $width wide', ({ scheme, width }) =>
  as(
    'OPERATOR',
    async ({ page }) => {
      const looks: readonly [path: string, shown: RegExp][] = [
        ['/my-work', /^Your changes that wait/],
        ['/changes', /^The newest first/],
        [`${address}/edit`, /^What it hits/],
        [address, /^Timeline/],
        ['/calendar?day=2030-01-05&view=week', /^Saturday 5 January 2030$/],
        ['/calendar?day=2030-01-05&view=agenda', /^Saturday 5 January 2030$/],
        ['/calendar?day=2030-01-05', /^Saturday 5 January 2030$/],
      ];
      for (const [path, shown] of looks) {
        await page.goto(path);
        await page.getByRole('heading', { level: 2, name: shown }).waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
      }
      await page.getByRole('button', { name: 'Saturday 5 January 2030: 1 change' }).press('ArrowRight');
      await page.getByRole('heading', { level: 2, name: 'Sunday 6 January 2030' }).waitFor();
      await page.keyboard.press('PageDown');
      await page.getByRole('heading', { level: 2, name: 'Wednesday 6 February 2030' }).waitFor();
      await page.keyboard.press('a');
      await page.getByText('Nothing is planned in these days.').waitFor();
    },
    { scheme, width },
  ),
);
