import type { Target } from '../push.ts';
import { InputProblem } from '../source.ts';

/** What the command line runs in; given from outside so that tests can. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** How a command ends: 0 whole; 1 failed; 2 asked wrongly; 3 taken, but something needs a look. */
export const exit = { whole: 0, failed: 1, usage: 2, look: 3 } as const;

/** The server of the command line or the environment. */
export function targetOf(
  values: { url?: string | undefined; token?: string | undefined },
  environment: Surroundings['environment'],
): Target {
  const url = values.url || environment.LINCHPIN_URL || 'http://127.0.0.1:4000';
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new InputProblem(
      `The server's address must begin with http:// or https://, not ${JSON.stringify(url)}.`,
    );
  }
  return { url, token: values.token || environment.LINCHPIN_TOKEN || undefined };
}
