import {
  emptyProjection,
  type Projection,
  ProjectionDraft,
} from '../../server/impact/projection/projection.ts';
import type { Criticality } from '../../server/model/ciClass.ts';
import type { RedundancyDeclaration } from '../../server/model/redundancy.ts';
import { estateRelations } from './estate/lines.ts';
import { recordOf } from './estate/records.ts';
import { keyOf, partNames, type Shape } from './estate/shape.ts';

const scope = 'bench\u0000all';

/** The engine's projection of the estate, made without a database. */
export function projectionOf(shape: Shape): Projection {
  const draft = new ProjectionDraft(emptyProjection());
  for (const part of partNames) {
    const { ciClass, count } = shape.parts[part];
    for (let index = 0; index < count; index++) {
      // What records.ts makes of it.
      const record = recordOf(shape, part, index) as {
        attributes?: { criticality?: Criticality };
        redundancy?: RedundancyDeclaration[];
      };
      const id = keyOf(part, index);
      draft.putCi({
        id,
        class: ciClass,
        name: id,
        status: 'ACTIVE',
        criticality: record.attributes?.criticality ?? null,
        owner: null,
        redundancy: record.redundancy ?? [],
      });
    }
  }
  const seenAt = Date.now();
  for (const { type, from, fromIndex, to, toIndex, group, strength } of estateRelations(shape)) {
    draft.putRelationship({
      type,
      from: keyOf(from, fromIndex),
      to: keyOf(to, toIndex),
      strength: strength ?? null,
      group: group ?? null,
      weight: 1,
      confidence: 'OBSERVED',
      sightings: [{ scopeId: scope, seenAt }],
    });
  }
  const projection = draft.finish(1);
  // As after the whole scan that brought it.
  projection.names.sightings.refresh([{ id: scope, fullSeenAt: seenAt }]);
  return projection;
}
