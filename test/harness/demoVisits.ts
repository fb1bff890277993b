import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Role } from '../../server/model/principal.ts';
import { during, type Look, type LookOptions, openBrowser } from './browser.ts';
import { startTestServer, type TestServer } from './server.ts';

/**
 * The whole server with the demo, and a browser, for one file of tests.
 * @returns a visit as the demo's person with a role, from beginning to end
 */
export function demoVisits(): (role: Role, look: Look, options?: LookOptions) => Promise<void> {
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
  return (role, look, options = {}) => during(browser, { url: server.url, role, ...options }, look);
}

export const region = (page: Page, name: string) => page.getByRole('region', { name });
