import { isIngester } from '../access/policy.ts';
import type { IngestLimits } from '../config.ts';
import { BadInput, Forbidden } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import type { Admission } from './admission.ts';
import type { Exchange, Handler } from './exchange.ts';
import { ingestBody } from './ingestBody.ts';
import type { Metrics } from './metrics.ts';
import { sendJson } from './respond.ts';
import type { ScanDoor } from './scanDoor.ts';

export interface IngestOptions {
  readonly scans: ScanDoor;
  readonly limits: IngestLimits;
  readonly admission: Admission;
  readonly metrics: Metrics;
  identify(exchange: Exchange): Promise<Caller>;
}

/** `POST /ingest`: one scan, streamed through to the reconciliation. */
export function ingestRoute({ scans, limits, admission, metrics, identify }: IngestOptions): Handler {
  return async (exchange) => {
    const { request, response, url } = exchange;
    const caller = await identify(exchange);
    if (!isIngester(caller)) throw new Forbidden('Sending scans needs the role AGENT, OPERATOR or ADMIN.');
    const dryRun = readDryRun(url);
    const later = !dryRun && wantsLater(request.headers.prefer);
    const body = ingestBody(request, limits);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const leave = await admission.enter(caller.id, gone.signal);
    if (/^100-continue$/i.test(request.headers.expect ?? '')) response.writeContinue();
    try {
      if (later) {
        const scan = await scans.accept(body, caller);
        const location = `/ingest/scans/${encodeURIComponent(scan)}`;
        sendJson(
          exchange,
          202,
          { scan, state: 'STAGING' },
          { location, 'preference-applied': 'respond-async' },
        );
      } else sendJson(exchange, 200, await scans.receive(body, caller, dryRun));
      metrics.count('linchpin_scans_total', { outcome: dryRun ? 'dry_run' : 'accepted' });
    } catch (error) {
      metrics.count('linchpin_scans_total', { outcome: 'refused' });
      throw error;
    } finally {
      leave();
    }
  };
}

function wantsLater(prefer: string | string[] | undefined): boolean {
  return /(^|,)\s*respond-async\s*(;|,|$)/i.test(String(prefer ?? ''));
}

function readDryRun(url: URL): boolean {
  const value = url.searchParams.get('dryRun');
  if (value === null || value === '0' || value === 'false') return false;
  if (value === '' || value === '1' || value === 'true') return true;
  throw new BadInput('dryRun is 0 or 1.', 'dryRun');
}
