import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Role } from '../../server/model/principal.ts';
import { findChromium } from './chromium.ts';

/** Opens the system's Chromium, without its own traffic. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface LookOptions {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

interface Visit extends LookOptions {
  readonly url: string;
  /** Signed in as the demo's person with this role; absent: nobody. */
  readonly role?: Role | undefined;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors that the page wrote to its console or threw; a good visit has none. */
  readonly faults: string[];
}

/** What a visitor does. */
export type Look = (visitor: Visitor) => Promise<void>;

/** A fresh visitor: no cookies but the session's, no memory. */
export async function visit(
  browser: Browser,
  { url, role, width = 1440, scheme = 'light' }: Visit,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  if (role) {
    const answer = await context.request.post('/session/demo', { data: { role } });
    if (!answer.ok()) throw new Error(`The demo's sign-in answered ${answer.status()}.`);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { context, page, faults };
}

/**
 * A visit from beginning to end, which holds that the page complained of nothing; a failure tells what was shown.
 */
export async function during(browser: Browser, options: Visit, look: Look): Promise<void> {
  const visitor = await visit(browser, options);
  try {
    await look(visitor);
    if (visitor.faults.length > 0) throw new Error('The page complained.');
  } catch (error) {
    const shown = await visitor.page.textContent('main', { timeout: 5_000 }).catch(() => 'nothing');
    throw new Error(`${visitor.page.url()} showed:\n${shown}\n${visitor.faults.join('\n')}`, {
      cause: error,
    });
  } finally {
    await visitor.context.close();
  }
}

/** What axe finds wrong by WCAG 2.2 AA, as lines: the rule and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No page of ours holds another, and nobody reads what is in order.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
