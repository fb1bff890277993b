import type { HiddenPart } from '../../impact/answer/hiddenPart.ts';
import type { LossPage } from '../../impact/loss/lossAnswer.ts';
import { BadInput } from '../../model/errors.ts';
import type { At } from '../impact/impactedCiType.ts';
import { Connection } from '../paging/connection.ts';

/** A page of the engine's as a connection whose CIs are read at the revision that it tells of. */
export class LossConnection<Answer> extends Connection<At<Answer>> {
  /** Entries that are about what the viewer may not see. */
  readonly hidden: HiddenPart;

  constructor(
    after: string | null | undefined,
    { revision: pin, edges, pageInfo, totalCount, hidden }: LossPage<Answer>,
  ) {
    super({
      after,
      read: async () => ({
        hasNextPage: pageInfo.hasNextPage,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: { ...node, pin } })),
      }),
      count: async () => totalCount,
    });
    this.hidden = hidden;
  }
}

/** @throws BadInput at `servicesFirst` below 0 */
export function namedServices(servicesFirst: number | null | undefined): number | null {
  if (servicesFirst == null) return null;
  if (servicesFirst < 0) throw new BadInput('`servicesFirst` must be 0 or more.', 'servicesFirst');
  return servicesFirst;
}
