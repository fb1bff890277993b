import { integerAt, listAt, textAt } from '../../tree.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** Where a path of cables from one connector ends, and what it runs through on the way. */
export interface CablePath {
  /** The connector at the far end, or the circuit whose far end is not cabled. */
  readonly end: NetboxRecord;
  /** Keys of panels (devices) and of circuits between two cabled ends. */
  readonly through: readonly string[];
}

type End = readonly NetboxRecord[];

function endsOf(cable: NetboxRecord, inventory: Inventory): [End, End] {
  const ends: [NetboxRecord[], NetboxRecord[]] = [[], []];
  const add = (side: 0 | 1, type: unknown, id: unknown) => {
    const model = inventory.modelName(type);
    const record = model === undefined ? undefined : inventory.get(model, id);
    if (record) ends[side].push(record);
  };
  // From NetBox 3.3 on in dumps.
  for (const termination of inventory.referring('dcim.cabletermination', 'cable', cable.id)) {
    const side = textAt(termination.fields, 'cable_end') === 'B' ? 1 : 0;
    add(side, termination.fields.termination_type, termination.fields.termination_id);
  }
  // In the REST API.
  for (const [side, field] of [
    [0, 'a_terminations'],
    [1, 'b_terminations'],
  ] as const) {
    for (const each of listAt(cable.fields, field))
      add(side, textAt(each, 'object_type'), integerAt(each, 'object_id'));
  }
  // Before NetBox 3.3.
  add(0, cable.fields.termination_a_type, cable.fields.termination_a_id);
  add(1, cable.fields.termination_b_type, cable.fields.termination_b_id);
  return ends;
}

/** Cables, panels and circuits as ways from connector to connector. */
export class Cabling {
  readonly #inventory: Inventory;
  readonly #far = new Map<string, NetboxRecord[]>();

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    for (const cable of inventory.of('dcim.cable')) {
      // A planned cable connects nothing yet; one to be taken away still does.
      if (textAt(cable.fields, 'status') === 'planned') continue;
      this.#join(...endsOf(cable, inventory));
    }
    for (const link of inventory.of('wireless.wirelesslink')) {
      const ends = ['interface_a', 'interface_b'].map((field) =>
        inventory.referred(link, field, 'dcim.interface'),
      );
      if (ends[0] && ends[1]) this.#join([ends[0]], [ends[1]]);
    }
  }

  #join(one: End, other: End): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const each of from) {
        const key = keyOf(each.model, each.id);
        this.#far.set(key, [...(this.#far.get(key) ?? []), ...to]);
      }
    }
  }

  /** Every path that begins at a connector; none where it has no cable or the path breaks off in a panel. */
  pathsFrom(connector: NetboxRecord): CablePath[] {
    return this.#walk(connector, [], [], new Set());
  }

  #walk(
    from: NetboxRecord,
    positions: readonly number[],
    through: readonly string[],
    seen: ReadonlySet<string>,
  ): CablePath[] {
    const key = keyOf(from.model, from.id);
    if (seen.has(key)) return [];
    const visited = new Set(seen).add(key);
    return (this.#far.get(key) ?? []).flatMap((arrival) =>
      this.#arrive(arrival, positions, through, visited),
    );
  }

  #arrive(
    at: NetboxRecord,
    positions: readonly number[],
    through: readonly string[],
    seen: ReadonlySet<string>,
  ): CablePath[] {
    const inventory = this.#inventory;
    const panel = [...through, keyOf('dcim.device', integerAt(at.fields, 'device') ?? -1)];
    switch (at.model) {
      case 'dcim.frontport': {
        const rear = inventory.referred(at, 'rear_port', 'dcim.rearport');
        const position = integerAt(at.fields, 'rear_port_position') ?? 1;
        return rear ? this.#walk(rear, [...positions, position], panel, seen) : [];
      }
      case 'dcim.rearport': {
        // The strand that the path came in by; without one only a port of a single position is certain.
        const strand = positions.at(-1) ?? (integerAt(at.fields, 'positions') === 1 ? 1 : undefined);
        const front = inventory
          .referring('dcim.frontport', 'rear_port', at.id)
          .find((port) => (integerAt(port.fields, 'rear_port_position') ?? 1) === strand);
        return front ? this.#walk(front, positions.slice(0, -1), panel, seen) : [];
      }
      case 'circuits.circuittermination':
        return this.#cross(at, positions, through, seen);
      default:
        return [{ end: at, through }];
    }
  }

  /** Through a circuit to its other end, or to the circuit itself where a provider's network lies behind it. */
  #cross(
    at: NetboxRecord,
    positions: readonly number[],
    through: readonly string[],
    seen: ReadonlySet<string>,
  ): CablePath[] {
    const circuit = this.#inventory.referred(at, 'circuit', 'circuits.circuit');
    if (circuit === undefined) return [];
    const other = this.#inventory
      .referring('circuits.circuittermination', 'circuit', circuit.id)
      .find((termination) => termination.id !== at.id);
    const cabled = other && this.#far.has(keyOf(other.model, other.id));
    if (!cabled) return [{ end: circuit, through }];
    return this.#walk(other, positions, [...through, keyOf(circuit.model, circuit.id)], seen);
  }
}
