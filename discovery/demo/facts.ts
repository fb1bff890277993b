/**
 * What is true of the demo estate and worth telling: its redundancy holds everywhere but in these three places, where
 * it only seems to. Each names the CI whose lone loss takes the whole group, the CIs that count on the group, and the
 * names by which people know them. Tests hold the estate to it.
 */
export interface SeemingRedundancy {
  readonly place: string;
  readonly looksLike: string;
  readonly inTruth: string;
  /** The name of the CI that fails alone. */
  readonly cause: string;
  readonly causeClass: string;
  /** Names of CIs that go down although they have a second member to fall back on. */
  readonly dependents: readonly string[];
}

/** The array that most of the estate's data lies on: the first thing to try in the demo. */
export const mainArray = 'ngd-array-01';

/** The rack whose second feed was taken from a panel of the first supply. */
export const rackWithOneSupply = 'NGD-C03';

/** The building whose distribution switches hang on two line cards of one chassis. */
export const buildingOnOneChassis = 'EW';

/** The database whose standby runs elsewhere and yet keeps its data on the primary's array. */
export const databaseOnOneArray = 'medication-db';

export const seemingRedundancies: readonly SeemingRedundancy[] = [
  {
    place: 'Emergency wing',
    looksLike: 'Each distribution switch has two uplinks, on two line cards.',
    inTruth: 'Both line cards sit in the chassis lfc-core-01; every other building uses both chassis.',
    cause: 'lfc-core-01',
    causeClass: 'NetworkDevice',
    dependents: ['lfc-dist-ew-01', 'lfc-dist-ew-02'],
  },
  {
    place: 'Medication',
    looksLike: 'The database has a standby on another virtualisation cluster, in other racks.',
    inTruth: "The standby's volume was put on ngd-array-01 during a migration and never moved back.",
    cause: mainArray,
    causeClass: 'StorageArray',
    dependents: ['Medication database'],
  },
  {
    place: 'Rack NGD-C03',
    looksLike: 'Everything in the rack has two feeds, A and B.',
    inTruth: "Feed B was taken from panel NGD-PNL-A3, which hangs on the same UPS as feed A's panel.",
    cause: 'NGD-UPS-A',
    causeClass: 'PowerDevice',
    dependents: ['ngd-esx-06', 'ngd-fw-02', 'ngd-san-b', 'ngd-dict-01', 'ngd-leaf-c03'],
  },
];
