import { catalogueScan } from './catalogue.ts';
import { certificateScan } from './certificates.ts';
import { facilityScans } from './facility.ts';
import { inventoryScan } from './inventory.ts';
import { kubernetesScans } from './kubernetes.ts';
import { networkScan } from './network.ts';
import { storageScan } from './storage.ts';
import { trafficScan } from './traffic.ts';
import { virtualisationScans } from './virtualisation.ts';
import { workplaceScan } from './workplaces.ts';

export interface DemoScan {
  /** Source and scope, for progress and errors. */
  readonly name: string;
  /** NDJSON, a record and its line end each: the body of one POST to /ingest. Can be read more than once. */
  readonly lines: Iterable<string>;
}

/**
 * The demo estate, Larkfield Hospitals, as its sources would send it: full scans of generation 1, to be sent in this
 * order (another order ends in the same graph, with relationships pending for longer). The same every time, but for
 * `sentAt`.
 * @param sentAt ISO 8601, when the scans are said to have been sent
 */
export function demoScans(sentAt: string = new Date().toISOString()): DemoScan[] {
  const drafts = [
    ...facilityScans(),
    storageScan(),
    ...virtualisationScans(),
    networkScan(),
    inventoryScan(),
    ...kubernetesScans(),
    workplaceScan(),
    catalogueScan(),
    certificateScan(),
    trafficScan(),
  ];
  return drafts.map((draft) => ({
    name: `${draft.source} ${draft.scope}`,
    lines: { [Symbol.iterator]: () => draft.lines(sentAt) },
  }));
}
