import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of a body that stay in memory. */
const keptInMemory = 4 * 1024 * 1024;
const readAtOnce = 256 * 1024;

/** A body as it comes, kept to be read again: in memory while it is small, then in a file that nobody else can open. */
export class BodySpool {
  readonly #folder: string;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #file: FileHandle | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes bytes, which may be used again by others afterwards. */
  add(bytes: Uint8Array): void {
    this.#pieces.push(Buffer.from(bytes));
    this.#bytes += bytes.length;
  }

  /** Puts on disk what has become too much. */
  async settle(): Promise<void> {
    if (this.#bytes < keptInMemory) return;
    if (!this.#file) {
      await mkdir(this.#folder, { recursive: true });
      const path = join(this.#folder, `${randomUUID()}.body`);
      this.#file = await open(path, 'wx+', 0o600);
      // Nothing is left behind, however the server ends.
      await rm(path);
    }
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#bytes = 0;
    await this.#file.writev(pieces);
  }

  /** All bytes taken so far, from the first. */
  async *read(): AsyncGenerator<Uint8Array> {
    const buffer = Buffer.alloc(readAtOnce);
    for (let at = 0; this.#file; ) {
      const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) break;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    yield* this.#pieces;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    this.#pieces = [];
  }
}
