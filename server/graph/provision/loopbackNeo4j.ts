import { Neo4jContainer } from '@testcontainers/neo4j';

/** Neo4j's container with its ports published on the loopback address alone; testcontainers offers them to the net. */
export class LoopbackNeo4j extends Neo4jContainer {
  protected override async beforeContainerCreated(): Promise<void> {
    await super.beforeContainerCreated?.();
    // An engine elsewhere (DOCKER_HOST) is reached over the net by its nature.
    if (/^(tcp|https?|ssh):/.test(process.env.DOCKER_HOST ?? '')) return;
    // Typed as anything by the engine's types; testcontainers puts lists of these here.
    for (const bindings of Object.values(this.hostConfig.PortBindings ?? {}))
      for (const binding of bindings as { HostIp?: string }[]) binding.HostIp = '127.0.0.1';
  }
}
