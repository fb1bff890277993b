import { setTimeout as wait } from 'node:timers/promises';
import { type Collected, InputProblem } from '../../source.ts';
import { at, integerAt, listAt, textAt } from '../../tree.ts';
import { modelPaths } from './models.ts';
import { fromApi } from './record.ts';

/** Objects asked for at once; NetBox's own limit is 1000 unless its operators changed it. */
const pageSize = 500;
const attempts = 4;
const requestTimeoutMs = 60_000;
/** Apps that hold people's accounts and the server's own affairs. */
const privateApps = new Set(['users', 'status', 'schema', 'plugins', 'core']);

class NetboxError extends Error {
  override readonly name = 'NetboxError';
}

/** NetBox 4.5 brought tokens that are sent as Bearer; the older ones have a word of their own. */
function authorization(token: string | undefined): Record<string, string> {
  if (!token) return {};
  return { authorization: token.startsWith('nbt_') ? `Bearer ${token}` : `Token ${token}` };
}

class Client {
  readonly #base: URL;
  readonly #token: string | undefined;

  constructor(address: string, token: string | undefined) {
    const base = address.replace(/\/+$/, '').replace(/\/api$/, '');
    this.#base = new URL(`${base}/api/`);
    this.#token = token;
  }

  /** The address of a path below `/api/`. What a server calls the next page keeps our own origin: a token must not wander. */
  address(path: string): URL {
    const target = new URL(path, this.#base);
    return new URL(`${target.pathname}${target.search}`, this.#base);
  }

  /** @throws NetboxError with the reason in plain words */
  async get(address: URL): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(address, {
        headers: { accept: 'application/json', ...authorization(this.#token) },
        redirect: 'error',
        signal: AbortSignal.timeout(requestTimeoutMs),
      }).catch((error: unknown) => {
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : error;
        return new NetboxError(`${address.origin} does not answer (${cause})`);
      });
      const problem = answer instanceof NetboxError ? answer : await refusal(answer);
      if (!(answer instanceof NetboxError) && problem === undefined) return await answer.json();
      const status = answer instanceof NetboxError ? 0 : answer.status;
      const passing = status === 0 || status === 429 || status >= 500;
      if (!passing || attempt === attempts) throw problem;
      const asked = answer instanceof NetboxError ? 0 : Number(answer.headers.get('retry-after')) * 1000;
      await wait(Math.min(asked > 0 ? asked : 250 * 2 ** attempt, 30_000));
    }
  }
}

async function refusal(answer: Response): Promise<NetboxError | undefined> {
  if (answer.ok) return undefined;
  await answer.body?.cancel();
  if (answer.status === 401 || answer.status === 403) {
    return new NetboxError(
      `NetBox refuses ${new URL(answer.url).pathname} (${answer.status}): give a token that may read it, with --netbox-token or NETBOX_TOKEN`,
    );
  }
  return new NetboxError(`NetBox answered ${answer.status} to ${new URL(answer.url).pathname}`);
}

/** Every list that this server has: `dcim/sites`, `ipam/vrfs`. */
async function listsOf(client: Client): Promise<string[]> {
  const apps = Object.keys((await client.get(client.address(''))) as object).filter(
    (app) => !privateApps.has(app),
  );
  const lists = await Promise.all(
    apps.map(async (app) => {
      const found = await client.get(client.address(`${app}/`)).catch(() => ({}));
      return Object.keys(found as object).map((list) => `${app}/${list}`);
    }),
  );
  return lists.flat().sort();
}

async function* readList(client: Client, model: string, path: string): AsyncGenerator<Collected> {
  let next: URL | undefined = client.address(`${path}/?limit=${pageSize}&ordering=id`);
  const seen = new Set<string>();
  while (next && !seen.has(next.href)) {
    seen.add(next.href);
    const page: unknown = await client.get(next);
    for (const object of listAt(page, 'results')) {
      const record = fromApi(model, object);
      if (record) yield { section: path, place: next.href, object: record };
    }
    const following = textAt(page, 'next');
    next = following === undefined ? undefined : client.address(following);
  }
}

/** Reads a NetBox server. A list that cannot be read is a failed section; one without a class is only counted. */
export async function* collectApi(address: string, token: string | undefined): AsyncGenerator<Collected> {
  const client = new Client(address, token);
  let lists: string[];
  try {
    lists = await listsOf(client);
  } catch (error) {
    throw new InputProblem(`${error instanceof Error ? error.message : error}.`);
  }
  const modelOf = new Map(Object.entries(modelPaths).map(([model, path]) => [path, model]));
  for (const path of lists) {
    const model = modelOf.get(path);
    try {
      if (model) yield* readList(client, model, path);
      else {
        const count = integerAt(at(await client.get(client.address(`${path}/?limit=1`)), 'count'));
        if (count)
          yield { section: path, place: path, object: { model: path, id: 0, fields: {}, counted: count } };
      }
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      // Kinds without a class bring nothing; that they cannot be counted is no failure of the scan.
      if (model) yield { section: path, failure };
    }
  }
}
