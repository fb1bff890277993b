import { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { estateLines, inPieces } from './estate/lines.ts';
import type { Shape } from './estate/shape.ts';
import type { BenchServer } from './server.ts';

export interface ScanAnswer {
  readonly state: string;
  readonly revision: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly retired: number;
  readonly relations: { readonly created: number; readonly pending: number };
  readonly quarantinedTotal: number;
}

// The scan of a million CIs answers after minutes; the client must have the patience.
const patient = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

/** Sends the estate as one full scan, as it is made. @throws Error with the server's words when it is refused */
export const sendScan = (
  server: BenchServer,
  shape: Shape,
  generation: number,
  source = 'bench',
): Promise<ScanAnswer> => sendPieces(server, inPieces(estateLines(shape, generation, source)));

/** The same scan as a body that is made beforehand: about 600 bytes for each CI. */
export const madeScan = (shape: Shape, generation: number): Buffer[] => [
  ...inPieces(estateLines(shape, generation, 'bench')),
];

/** Sends a scan's body. @throws Error with the server's words when it is refused */
export async function sendPieces(server: BenchServer, pieces: Iterable<Buffer>): Promise<ScanAnswer> {
  const { statusCode, body } = await request(`${server.url}/ingest`, {
    method: 'POST',
    headers: { ...server.headers(), 'content-type': 'application/x-ndjson' },
    body: Readable.from(pieces, { objectMode: false }),
    dispatcher: patient,
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`The scan was refused (${statusCode}): ${text.slice(0, 500)}`);
  return JSON.parse(text) as ScanAnswer;
}
