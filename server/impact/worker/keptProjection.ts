import { columnsOf, type Projection } from '../projection/projection.ts';
import type { Loader } from './loader.ts';
import { ProjectionFile } from './projectionFile.ts';

/** How often a changed projection is written while the server runs: what came later is caught up from the journal. */
const every = 600_000;

/** Keeps the projection on disk, so that a start reads a file and the journal after it instead of the whole graph. */
export class KeptProjection {
  readonly #file: ProjectionFile;
  readonly #loader: Loader;
  #written = -1;

  constructor(path: string, loader: Loader) {
    this.#file = new ProjectionFile(path);
    this.#loader = loader;
  }

  /** The present projection from what an earlier start kept; undefined where it is of no use. */
  async resume(): Promise<Projection | undefined> {
    const snapshot = this.#file.read();
    if (snapshot === undefined) return undefined;
    const projection = await this.#loader.resume(snapshot);
    if (projection !== undefined) this.#written = snapshot.origin.revision;
    return projection;
  }

  /** Writes it now, once nothing waits for the thread, and then from time to time. */
  keepUp(current: () => Projection): void {
    const keep = () => void this.keep(current());
    setTimeout(keep, 1_000).unref();
    setInterval(keep, every).unref();
  }

  /** Writes a projection that differs from what was written last. */
  async keep(projection: Projection): Promise<void> {
    if (projection.revision === this.#written) return;
    const { memory } = projection.names;
    memory.hold(columnsOf(projection));
    try {
      const origin = await this.#loader.originOf(projection.revision);
      if (origin === undefined) return;
      this.#file.write(projection, origin);
      this.#written = projection.revision;
    } catch {
      // The database may be away; the next start reads a former file, or the graph.
    } finally {
      memory.letGo(columnsOf(projection));
    }
  }
}
