import type { Source } from './source.ts';
import { csv } from './sources/csv/source.ts';
import { kubernetes } from './sources/kubernetes/source.ts';
import { netbox } from './sources/netbox/source.ts';

/** Every source there is; the command line, its help and the conformance test read it from here. */
export const sources: readonly Source[] = [kubernetes, netbox, csv];
