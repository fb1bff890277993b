import { mainArray } from './facts.ts';

/** What is acted on, by name and class. */
export interface WorkTarget {
  readonly name: string;
  readonly class: string;
  readonly action: 'OUTAGE' | 'RESTART' | 'PATCH';
  readonly durationMinutes?: number;
}

/** How far a piece of work has come: each includes what comes before it. */
export type WorkProgress = 'DRAFT' | 'SUBMITTED' | 'REJECTED' | 'SCHEDULED' | 'IN_PROGRESS' | 'IMPLEMENTED';

/** A change of the demo, and how far it has come. */
export interface WorkEntry {
  readonly key: string;
  readonly title: string;
  readonly kind: 'NORMAL' | 'EMERGENCY' | 'STANDARD';
  readonly progress: WorkProgress;
  readonly targets: readonly WorkTarget[];
  /** When it begins: hours from now, or a night so many days from now at ten by the clock of the server. */
  readonly begins: { readonly hours: number } | { readonly nights: number };
  readonly hours: number;
  readonly reason: string;
  readonly benefit: string;
  readonly implementation: string;
  readonly test: string;
  readonly backOut: string;
  /** In euros; absent: nobody has said. */
  readonly cost?: { readonly oneOff: number; readonly perMonth?: number; readonly note?: string };
  /** What whoever rejects it says. */
  readonly refusal?: string;
}

const instance = (name: string): WorkTarget => ({
  ...{ name, class: 'SoftwareInstance', action: 'RESTART', durationMinutes: 15 },
});

const frontEnd = {
  kind: 'NORMAL',
  hours: 4,
  reason: 'Release 23.5 repairs the search for orders, which is slow on wards with many patients.',
  benefit: 'Orders are found at once again.',
  implementation: 'Take a copy out of the load balancer, install 23.5, put it back; then the next one.',
  test: 'Search for orders of a test patient on the copy itself before it is put back.',
  cost: { oneOff: 1_200, note: 'Two evenings of the maker’s engineer for all four front ends.' },
  backOut: 'Install 23.4 again from the library, ten minutes a copy. Tried on the test system.',
} as const;

/** What is planned, under way, refused and done in the demo, in the order in which it was asked for. */
export const plannedWork: readonly WorkEntry[] = [
  {
    key: 'test-updates',
    title: 'Security updates of medication-app-test-01',
    kind: 'STANDARD',
    progress: 'IMPLEMENTED',
    targets: [
      { name: 'medication-app-test-01', class: 'VirtualMachine', action: 'RESTART', durationMinutes: 10 },
    ],
    begins: { hours: -2 },
    hours: 8,
    reason: 'Monthly updates of the operating system.',
    benefit: 'Known holes are closed before the same updates go to production.',
    implementation: 'Install all updates and restart.',
    test: 'The test copy of the medication server answers.',
    backOut: 'Return to the snapshot taken before.',
  },
  {
    key: 'front-end-1',
    title: 'Patient record 23.5 on the first two front ends',
    progress: 'IMPLEMENTED',
    targets: [instance('epr-web-01'), instance('epr-web-02')],
    begins: { hours: -1 },
    ...frontEnd,
  },
  {
    key: 'front-end-2',
    title: 'Patient record 23.5 on the other two front ends',
    progress: 'SCHEDULED',
    targets: [instance('epr-web-03'), instance('epr-web-04')],
    begins: { hours: 3 },
    ...frontEnd,
  },
  {
    key: 'array',
    title: `Firmware 9.5 of ${mainArray}`,
    kind: 'NORMAL',
    progress: 'SUBMITTED',
    targets: [{ name: mainArray, class: 'StorageArray', action: 'RESTART', durationMinutes: 20 }],
    begins: { nights: 5 },
    hours: 2,
    reason: 'The maker ends support for 9.4, which loses paths when a controller restarts.',
    benefit: 'Support goes on, and a controller can be replaced without an outage.',
    implementation: 'Move what can be moved, update controller B, then A; each restarts once.',
    test: 'All paths are up on every host; the medication database answers on both instances.',
    cost: { oneOff: 3_200, note: 'A night of the maker’s engineer.' },
    backOut: 'Boot the former firmware from the second bank, 15 minutes a controller. Tried in the lab.',
  },
  {
    key: 'other-array',
    title: 'Firmware 9.5 of rsd-array-01',
    kind: 'NORMAL',
    progress: 'SUBMITTED',
    targets: [{ name: 'rsd-array-01', class: 'StorageArray', action: 'RESTART', durationMinutes: 20 }],
    begins: { nights: 5 },
    hours: 2,
    reason: 'The same as of the other array; the engineer of the maker is here for one night only.',
    benefit: 'Both arrays have one firmware, and support goes on.',
    implementation: 'As on the other array: controller B, then A; each restarts once.',
    test: 'All paths are up on every host.',
    backOut: 'Boot the former firmware from the second bank, 15 minutes a controller. Tried in the lab.',
  },
  {
    key: 'ups',
    title: 'New batteries for NGD-UPS-A',
    kind: 'NORMAL',
    progress: 'SUBMITTED',
    targets: [{ name: 'NGD-UPS-A', class: 'PowerDevice', action: 'OUTAGE' }],
    begins: { nights: 5 },
    hours: 3,
    reason: 'Two strings of batteries are past their age, and hold four minutes instead of ten.',
    benefit: 'The generators have time to start again.',
    implementation: 'Switch to the bypass, replace string by string, switch back.',
    test: 'A load test of ten minutes on the new strings.',
    cost: { oneOff: 18_400, perMonth: -150, note: 'Two strings, fitted; the new ones need less care.' },
    backOut: 'The old strings stay connected until the load test is passed.',
  },
  {
    key: 'line-card',
    title: 'New line card in lfc-core-01',
    kind: 'NORMAL',
    progress: 'SCHEDULED',
    targets: [{ name: 'lfc-core-01', class: 'NetworkDevice', action: 'RESTART', durationMinutes: 10 }],
    begins: { nights: 9 },
    hours: 2,
    reason: 'The emergency wing hangs on two cards of one chassis; a third one makes room to part them.',
    benefit: 'One of the wing’s uplinks can move to the other chassis.',
    implementation: 'Insert the card, restart the supervisor, bring the ports up one by one.',
    test: 'Both uplinks of every building carry traffic.',
    cost: { oneOff: 9_600, perMonth: 85, note: 'The card, and its share of the maintenance.' },
    backOut: 'Take the card out and restart with the saved configuration, ten minutes.',
  },
  {
    key: 'firewall',
    title: 'New software on ngd-fw-02',
    kind: 'NORMAL',
    progress: 'REJECTED',
    targets: [{ name: 'ngd-fw-02', class: 'NetworkDevice', action: 'RESTART', durationMinutes: 30 }],
    begins: { nights: 7 },
    hours: 2,
    reason: 'A hole in the management interface.',
    benefit: 'The hole is closed.',
    implementation: 'Update the standby, fail over, update the other one.',
    test: 'Look whether it works.',
    backOut: 'Restore the former version.',
    refusal: 'Say how you find out that both share their state again before you fail over, and who watches.',
  },
  {
    key: 'dictation',
    title: 'Restart ngd-dict-01, which has run out of memory',
    kind: 'EMERGENCY',
    progress: 'IN_PROGRESS',
    targets: [{ name: 'ngd-dict-01', class: 'Server', action: 'RESTART', durationMinutes: 10 }],
    begins: { hours: -1 },
    hours: 4,
    reason: 'Dictations of the night are not written any more.',
    benefit: 'Letters leave the hospital in the morning.',
    implementation: 'Restart the server, then start the queue by hand.',
    test: 'A dictated sentence is in the queue a minute later.',
    backOut: 'There is nothing to go back to; the other server takes over.',
  },
  {
    key: 'standby',
    title: `Move the standby of the medication database off ${mainArray}`,
    kind: 'NORMAL',
    progress: 'DRAFT',
    targets: [{ name: 'medication-db-02', class: 'DatabaseInstance', action: 'OUTAGE' }],
    begins: { nights: 14 },
    hours: 4,
    reason: 'Primary and standby keep their data on one array.',
    benefit: 'The database survives the loss of the array.',
    implementation: 'Build a standby on the other array, catch up, drop the old one.',
    test: 'Fail over and back at night.',
    cost: { oneOff: 0, perMonth: 240, note: 'Room on the other array.' },
    backOut: 'The old standby stays until the new one has caught up.',
  },
];

/** What a change manager of the demo has agreed to in advance. */
export const agreedWork = {
  title: 'Security updates of test machines',
  classes: ['VirtualMachine'],
  mostCriticality: 'LOW',
  mostServicesDown: 0,
  mostImpacted: 10,
} as const;

/** When nothing may begin, and when work is agreed. Days and hours as in the entries above. */
export const agreedTimes = [
  {
    kind: 'FREEZE',
    title: 'No changes while the emergency wing moves',
    for: [],
    nights: 20,
    hours: 72,
    rule: null,
  },
  {
    kind: 'MAINTENANCE',
    title: 'Agreed with the wards: work on the patient record',
    for: [{ name: 'Patient record', class: 'BusinessService' }],
    nights: 1,
    hours: 6,
    rule: 'FREQ=WEEKLY;COUNT=52',
  },
] as const;

/** The release that is rolling out in the demo. */
export const plannedRelease = {
  title: 'Patient record 23.5',
  /** Keys of changes by wave. */
  waves: [['front-end-1'], ['front-end-2']],
  policy: { name: 'Release policy', version: '3', link: null },
  medium: {
    name: 'epr-web',
    version: '23.5',
    sha256: '5a1d2f0c9b7e4e63a8f0d1c2b3a495867768594a3b2c1d0e0f1e2d3c4b5a6978',
    location: 'Software library, shelf patient-record, epr-web-23.5.tar',
  },
  tests: [
    { kind: 'TEST', title: 'Orders of a test patient are found within a second', role: 'OPERATOR' },
    { kind: 'AGREEMENT', title: 'The wards agree to the roll-out in the morning', role: 'CHANGE_MANAGER' },
  ],
} as const;
