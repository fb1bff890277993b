import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ciClasses } from '../../model/classes/registry.ts';
import { relationshipTypes } from '../../model/relationships/registry.ts';
import { BodySpool } from './bodySpool.ts';
import { type RememberedFiles, RememberedScan } from './rememberedScan.ts';
import { type ScanOrigin, ScanRecorder } from './scanRecorder.ts';

/** Grows when the same line comes to mean something else, so that it is read again. */
const readingVersion = 2;

/**
 * What this server remembers of the last complete scan of each scope, in files of its own: which lines it had. A scan
 * that comes again costs what is new in it. Whatever is wrong with a file, the scan is read as if nothing were known.
 */
export class ScanMemory {
  readonly #folder: string;
  readonly #leastLines: number;

  /** @param leastLines a scan of fewer is read so fast that it is not worth a file */
  constructor(folder: string, leastLines = 1_000) {
    this.#folder = folder;
    this.#leastLines = leastLines;
  }

  recall(origin: ScanOrigin): Promise<RememberedScan | undefined> {
    return RememberedScan.read(this.#filesOf(origin.scopeId), origin, reading());
  }

  recorder(scopeId: string): ScanRecorder {
    const files = this.#filesOf(scopeId);
    return new ScanRecorder({
      files,
      draft: `${files.lines}.${randomUUID()}.draft`,
      reading: reading(),
      leastLines: this.#leastLines,
    });
  }

  spool(): BodySpool {
    return new BodySpool(this.#folder);
  }

  #filesOf(scopeId: string): RememberedFiles {
    const name = createHash('sha256').update(scopeId).digest('hex').slice(0, 32);
    const path = join(this.#folder, name);
    return { lines: `${path}.lines`, description: `${path}.json` };
  }
}

let readingText: string | undefined;

/** What a line means rests on the declarations, too. */
function reading(): string {
  readingText ??= createHash('sha256')
    .update(JSON.stringify([readingVersion, ciClasses(), relationshipTypes]))
    .digest('base64url');
  return readingText;
}
