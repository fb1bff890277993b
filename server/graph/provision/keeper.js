// Runs Neo4j on behalf of the server and ends it when the server is gone, even by kill -9: the channel to the server
// then closes. It has a process group of its own, so that Ctrl-C reaches the server alone, which ends Neo4j last.
import { spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

const [logPath, pidPath, priority, java, ...parameters] = process.argv.slice(2);
const patience = 30_000;

// What we run inherits it with all its threads; set on it later it would hold for one of them.
if (priority !== '0') setPriority(Number(priority));
const log = openSync(logPath, 'w', 0o600);
const neo4j = spawn(java, parameters, { stdio: ['ignore', log, log] });
if (neo4j.pid) writeFileSync(pidPath, String(neo4j.pid), { mode: 0o600 });

function stop() {
  neo4j.kill('SIGTERM');
  setTimeout(() => neo4j.kill('SIGKILL'), patience).unref();
}

function report(message) {
  if (process.connected) process.send(message, () => process.exit(0));
  else process.exit(0);
}

process.on('disconnect', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
neo4j.on('error', (error) => report({ error: error.message }));
neo4j.on('exit', (code, signal) => report({ code, signal }));
// The server may be gone already, which the next line sees.
if (neo4j.pid && process.connected) process.send({ pid: neo4j.pid }, () => undefined);
if (!process.connected) stop();
