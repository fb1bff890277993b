import { cpus, loadavg, totalmem } from 'node:os';

/** The machine in one line: what a figure is worth depends on it. */
export function machineLine(neo4j: { version: string; way: string } | undefined): string {
  const processors = cpus();
  const parts = [
    `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
    `Node ${process.versions.node}`,
    ...(neo4j ? [`Neo4j ${neo4j.version} (${neo4j.way}, 2 GB heap)`] : []),
    `${process.platform} ${process.arch}`,
  ];
  return parts.join(', ');
}

/** What else the machine is doing, where that spoils the figures; undefined where it is quiet. */
export function busyLine(): string | undefined {
  const [load = 0] = loadavg();
  const cores = cpus().length;
  if (load < cores * 0.75) return undefined;
  return `The machine was busy with other things (load ${load.toFixed(1)} on ${cores} cores): times are too long.`;
}
