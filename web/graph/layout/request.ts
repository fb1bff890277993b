import type { Graph, Positions } from '../graph.ts';
import { columns } from './columns.ts';
import { type Axes, type RingNode, type RingsLayout, rings } from './rings.ts';

/** What a view asks the layout worker for; `fixed` nodes stay where the person has seen them. */
export type LayoutRequest =
  | {
      readonly kind: 'columns';
      readonly graph: Graph;
      readonly homes: readonly string[];
      readonly fixed: Positions;
    }
  | {
      readonly kind: 'organic';
      readonly graph: Graph;
      readonly homes: readonly string[];
      readonly fixed: Positions;
    }
  | {
      readonly kind: 'rings';
      readonly nodes: readonly RingNode[];
      readonly width: number;
      readonly height: number;
      readonly fixed: Positions;
      readonly former?: Axes;
    };

/** The layouts that need no library. */
export function layOut(request: Exclude<LayoutRequest, { kind: 'organic' }>): RingsLayout {
  if (request.kind === 'rings') return rings(request.nodes, request);
  return {
    positions: columns(request.graph, request.homes, request.fixed),
    labels: {},
    rings: [],
    anew: false,
    free: 0,
  };
}
