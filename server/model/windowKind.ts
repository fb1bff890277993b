/** FREEZE: no normal change starts. MAINTENANCE: agreed for work. SUPPLIER_OUTAGE: a supplier's own work, on which one has to wait. */
export const windowKinds = ['FREEZE', 'MAINTENANCE', 'SUPPLIER_OUTAGE'] as const;
export type WindowKind = (typeof windowKinds)[number];
