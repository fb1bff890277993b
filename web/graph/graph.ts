/** States as impact.md has them; UNKNOWN where what we know is too old to say, or not ours to see. */
export type ImpactState = 'UNAFFECTED' | 'AT_RISK' | 'DEGRADED' | 'DOWN';
export type NodeState = ImpactState | 'UNKNOWN';

const worseness: Readonly<Record<NodeState, number>> = {
  UNAFFECTED: 0,
  UNKNOWN: 1,
  AT_RISK: 2,
  DEGRADED: 3,
  DOWN: 4,
};

/** The worse of two states. */
export function worse(a: NodeState, b: NodeState): NodeState {
  return worseness[a] >= worseness[b] ? a : b;
}

/** A CI, or a group of CIs of one class, as it is drawn. */
export interface GraphNode {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly state: NodeState;
  /** `home` is what the view is about, `service` what people ask for; both keep their labels when it gets crowded. */
  readonly role: 'home' | 'service' | 'ci';
  /** Relationships of this CI that the view does not show. */
  readonly hidden: number;
  /** The CIs that a group stands for; absent on a CI. */
  readonly members?: readonly string[];
  /** How many a group stands for, where not all of its members are known here. */
  readonly size?: number;
}

/** How many CIs a node stands for. */
export function sizeOf(node: GraphNode): number {
  return node.size ?? node.members?.length ?? 1;
}

/** From the dependent to what it needs, as in impact.md. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly state: NodeState;
  /** How many relationships the line stands for. */
  readonly count: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node stands, by id; in model coordinates. */
export type Positions = Readonly<Record<string, Point>>;
