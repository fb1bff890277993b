import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes neo4j.conf (design.md).
 * @param home Neo4j's own folder
 * @param settings beyond ours, or in their place
 */
export function writeConfiguration(
  home: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): void {
  const all: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '512m',
    'dbms.usage_report.enabled': 'false',
    'db.transaction.timeout': '60s',
    'db.lock.acquisition.timeout': '10s',
    // Else it waits ten seconds at its end for connections that nobody makes any more.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
    ...settings,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}\n`);
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join(''), { mode: 0o600 });
}

/**
 * Java's second compiler takes up what has run twenty times as often as it would by default. Neo4j runs much code some
 * ten thousand times in its first minute: on two cores its compilation takes as long as it saves, and what compiles is
 * missing where the graph is written.
 */
const laterCompilation = [
  '-XX:Tier4InvocationThreshold=100000',
  '-XX:Tier4MinInvocationThreshold=12000',
  '-XX:Tier4CompileThreshold=300000',
  '-XX:Tier4BackEdgeThreshold=800000',
];

/**
 * How Java runs Neo4j (design.md).
 * @param jars the folder of Neo4j's jars
 * @param heap the largest, e.g. 2g
 */
export function neo4jParameters(jars: string, home: string, heap: string): string[] {
  return [
    '-cp',
    join(jars, '*'),
    `-Xms${smallerHeap(heap)}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    ...laterCompilation,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ];
}

/** Half a gigabyte to begin with, or the largest heap where that is smaller (Java refuses a larger beginning). */
function smallerHeap(heap: string): string {
  const megabytes = /^(\d+)m$/i.exec(heap)?.[1];
  return megabytes !== undefined && Number(megabytes) < 512 ? heap : '512m';
}
