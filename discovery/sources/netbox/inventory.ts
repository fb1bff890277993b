import { integerAt, textAt } from '../../tree.ts';
import type { NetboxRecord } from './record.ts';

/** All records of a scan, in order of their ids, found by model, by id and by what they refer to. */
export class Inventory {
  readonly #byModel: ReadonlyMap<string, ReadonlyMap<number, NetboxRecord>>;
  readonly #references = new Map<string, ReadonlyMap<number, readonly NetboxRecord[]>>();

  constructor(records: Iterable<NetboxRecord>) {
    const sorted = [...records].sort((a, b) => a.id - b.id);
    const byModel = new Map<string, Map<number, NetboxRecord>>();
    for (const record of sorted) {
      const ofModel = byModel.get(record.model) ?? new Map<number, NetboxRecord>();
      byModel.set(record.model, ofModel.set(record.id, record));
    }
    this.#byModel = byModel;
  }

  of(model: string): Iterable<NetboxRecord> {
    return this.#byModel.get(model)?.values() ?? [];
  }

  get(model: string, id: unknown): NetboxRecord | undefined {
    return typeof id === 'number' ? this.#byModel.get(model)?.get(id) : undefined;
  }

  /** The record that a field of another refers to. */
  referred(record: NetboxRecord | undefined, field: string, model: string): NetboxRecord | undefined {
    return record && this.get(model, record.fields[field]);
  }

  /** The records of a model whose field refers to an id. */
  referring(model: string, field: string, id: number): readonly NetboxRecord[] {
    const index = `${model} ${field}`;
    let found = this.#references.get(index);
    if (found === undefined) {
      found = Map.groupBy(this.of(model), (record) => integerAt(record.fields, field) ?? -1);
      this.#references.set(index, found);
    }
    return found.get(id) ?? [];
  }

  /** A content type: `dcim.interface`, `["dcim","interface"]`, or the number of one in the same dump. */
  modelName(value: unknown): string | undefined {
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.join('.');
    const type = this.get('contenttypes.contenttype', value);
    const app = textAt(type?.fields, 'app_label');
    const model = textAt(type?.fields, 'model');
    return app && model ? `${app}.${model}` : undefined;
  }

  /** A generic reference of two fields, such as `assigned_object_type` and `assigned_object_id`. */
  generic(record: NetboxRecord, typeField: string, idField: string): NetboxRecord | undefined {
    const model = this.modelName(record.fields[typeField]);
    return model ? this.get(model, integerAt(record.fields, idField)) : undefined;
  }
}
