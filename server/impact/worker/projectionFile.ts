import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Projection } from '../projection/projection.ts';
import { readSnapshot, type Snapshot, type SnapshotOrigin, takeSnapshot } from '../projection/snapshot.ts';

/** The projection kept on disk between two starts. Whatever is wrong with it, the graph can be read instead. */
export class ProjectionFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What an earlier start kept, where it can be read and is whole. */
  read(): Snapshot | undefined {
    try {
      return readSnapshot(readFileSync(this.#path));
    } catch {
      // Not there, not ours to read, or of a format that only looked like ours.
      return undefined;
    }
  }

  /** Replaces the file in one step: a crash leaves the former one or the new one. */
  write(projection: Projection, origin: SnapshotOrigin): void {
    const draft = `${this.#path}.${process.pid}.draft`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      const file = openSync(draft, 'w', 0o600);
      try {
        for (const bytes of takeSnapshot(projection, origin))
          for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, this.#path);
    } catch {
      // A full disk costs the next start some seconds, and nobody an answer.
      rmSync(draft, { force: true });
    }
  }
}
