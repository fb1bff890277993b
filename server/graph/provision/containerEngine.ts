import { existsSync, readFileSync } from 'node:fs';
import { type RequestOptions, request } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';

const patience = 1_000;

/** Whether a container engine (Docker, Podman) answers, found out within a second and without a word. */
export async function engineAnswers(environment: Record<string, string | undefined>): Promise<boolean> {
  const answers = await Promise.all(engineEndpoints(environment).map(ping));
  return answers.includes(true);
}

/** Where engines listen, in testcontainers' order: DOCKER_HOST, its own settings, the usual sockets. */
export function engineEndpoints(environment: Record<string, string | undefined>): RequestOptions[] {
  const named = environment.DOCKER_HOST || testcontainersHost();
  if (named) {
    const endpoint = endpointOf(named);
    return endpoint ? [endpoint] : [];
  }
  const runtime = environment.XDG_RUNTIME_DIR;
  const sockets = [
    '/var/run/docker.sock',
    ...(runtime ? [join(runtime, 'docker.sock'), join(runtime, 'podman', 'podman.sock')] : []),
    join(homedir(), '.docker', 'run', 'docker.sock'),
    join(homedir(), '.docker', 'desktop', 'docker.sock'),
  ];
  return sockets.filter((path) => existsSync(path)).map((socketPath) => ({ socketPath }));
}

function endpointOf(named: string): RequestOptions | undefined {
  if (named.startsWith('unix://')) return { socketPath: named.slice('unix://'.length) };
  if (!URL.canParse(named)) return undefined;
  const { hostname, port } = new URL(named);
  return hostname ? { host: hostname, port: port || 2375 } : undefined;
}

/** The engine that a person has named in testcontainers' own settings file. */
function testcontainersHost(): string | undefined {
  try {
    const text = readFileSync(join(homedir(), '.testcontainers.properties'), 'utf8');
    return /^\s*(?:docker\.host|tc\.host)\s*=\s*(\S+)/m.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

function ping(endpoint: RequestOptions): Promise<boolean> {
  return new Promise((done) => {
    const asked = request({ ...endpoint, path: '/_ping', timeout: patience }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done(false));
    // The timeout above counts only a silent connection, not one that is never made.
    setTimeout(() => asked.destroy(), patience).unref();
    asked.end();
  });
}
