/** The records of a scan that bear on impact, as they stand in ingest.md and in the vectors. */
export interface CiRecord {
  key: string;
  class: string;
  name: string;
  attributes?: { lifecycle?: 'PLANNED' | 'ACTIVE' | 'RETIRED'; criticality?: string; owner?: string };
  redundancy?: { group: string; minUp: number | string; mode: 'SHARED' | 'STANDBY' }[];
}

export interface RelationRecord {
  type: string;
  from: string;
  to: string;
  strength?: 'HARD' | 'SOFT' | 'NONE';
  group?: string;
  weight?: number;
  confidence?: 'DECLARED' | 'OBSERVED' | 'INFERRED';
}

export type OracleAction = 'OUTAGE' | 'RESTART' | 'DEGRADE' | 'PATCH' | 'DECOMMISSION';
export interface OracleTarget {
  id: string;
  action: OracleAction;
  capacity?: number;
  durationMinutes?: number;
}

export type OracleState = 'UNAFFECTED' | 'AT_RISK' | 'DEGRADED' | 'DOWN';
export interface OracleAnswer {
  state: OracleState;
  capacity: number;
  redundancyLost: boolean;
  distance: number;
  durationMinutes: number | null;
  /** Keys from the acted-on CI to this one. */
  chain: string[];
  /** Type of the relationship by which the last step fired; null at an acted-on CI. */
  via: string | null;
}
