import { mainArray } from './facts.ts';
import type { WorkEntry, WorkTarget } from './plannedWork.ts';

type Named = Pick<WorkTarget, 'name' | 'class'>;

/** What whoever reviewed it says. */
export interface PastReview {
  readonly success: boolean;
  readonly lessons: string;
  /** What was really hit; absent where nobody looked. */
  readonly hits?: readonly (Named & { readonly state: 'DOWN' | 'DEGRADED' })[];
  /** What was looked at and was well. */
  readonly well?: readonly Named[];
}

/** A change of the demo that is over, or waits for its close. */
export interface PastEntry extends Omit<WorkEntry, 'progress' | 'key' | 'refusal'> {
  readonly end: 'IMPLEMENT' | 'FAIL' | 'BACK_OUT';
  readonly review: PastReview;
  readonly closed: boolean;
}

const service = (name: string): Named => ({ name, class: 'BusinessService' });

/** What was done in the months before, the oldest first: from it history and trends are told. */
export const pastWork: readonly PastEntry[] = [
  {
    title: `Firmware 9.4 of ${mainArray}`,
    kind: 'NORMAL',
    targets: [{ name: mainArray, class: 'StorageArray', action: 'RESTART', durationMinutes: 20 }],
    begins: { nights: -96 },
    hours: 3,
    reason: 'Paths were lost whenever a controller restarted.',
    benefit: 'A controller can restart without an outage.',
    implementation: 'Update controller B, then A; each restarts once.',
    test: 'All paths are up on every host.',
    backOut: 'Boot the former firmware from the second bank, 15 minutes a controller.',
    end: 'BACK_OUT',
    review: {
      success: false,
      lessons: 'The wards were told of ten minutes and had forty. Try it in the lab on the same model first.',
      hits: [
        { ...service('Medication and pharmacy'), state: 'DOWN' },
        { ...service('Patient record'), state: 'DEGRADED' },
      ],
      well: [service('Laboratory results')],
    },
    closed: true,
  },
  {
    title: `Firmware 9.4 of ${mainArray}, second try`,
    kind: 'NORMAL',
    targets: [{ name: mainArray, class: 'StorageArray', action: 'RESTART', durationMinutes: 20 }],
    begins: { nights: -68 },
    hours: 3,
    reason: 'The first try was backed out; the maker has mended the update.',
    benefit: 'A controller can restart without an outage.',
    implementation: 'As before, with the mended update and somebody of the maker at hand.',
    test: 'All paths are up on every host. Tried in the lab.',
    backOut: 'Boot the former firmware from the second bank, 15 minutes a controller. Tried in the lab.',
    end: 'IMPLEMENT',
    review: {
      success: true,
      lessons: 'The lab paid: nothing came that was not expected.',
      hits: [{ ...service('Medication and pharmacy'), state: 'DOWN' }],
      well: [service('Patient record'), service('Laboratory results')],
    },
    closed: true,
  },
  {
    title: 'Patient record 23.4 on the first two front ends',
    kind: 'NORMAL',
    targets: [
      { name: 'epr-web-01', class: 'SoftwareInstance', action: 'RESTART', durationMinutes: 15 },
      { name: 'epr-web-02', class: 'SoftwareInstance', action: 'RESTART', durationMinutes: 15 },
    ],
    begins: { nights: -61 },
    hours: 4,
    reason: 'Release 23.4 brings the new chart of medicines.',
    benefit: 'Doctors see on one page what a patient takes.',
    implementation: 'Take a copy out of the load balancer, install 23.4, put it back; then the next one.',
    test: 'Open the chart of a test patient on the copy itself before it is put back.',
    backOut: 'Install 23.3 again from the library, ten minutes a copy.',
    end: 'IMPLEMENT',
    review: {
      success: true,
      lessons: 'Nothing was noticed on the wards.',
      hits: [],
      well: [service('Patient record')],
    },
    closed: true,
  },
  {
    title: 'Restart ngd-dict-01, which answered no more',
    kind: 'EMERGENCY',
    targets: [{ name: 'ngd-dict-01', class: 'Server', action: 'RESTART', durationMinutes: 10 }],
    begins: { nights: -37 },
    hours: 2,
    reason: 'No dictation was written since six in the evening.',
    benefit: 'Letters leave the hospital in the morning.',
    implementation: 'Restart the server, then start the queue by hand.',
    test: 'A dictated sentence is in the queue a minute later.',
    backOut: 'There is nothing to go back to; the other server takes over.',
    end: 'IMPLEMENT',
    review: {
      success: true,
      lessons: 'Third time this year: it needs more memory, and a problem of its own.',
    },
    closed: true,
  },
  {
    title: 'New software on ngd-fw-01',
    kind: 'NORMAL',
    targets: [{ name: 'ngd-fw-01', class: 'NetworkDevice', action: 'RESTART', durationMinutes: 30 }],
    begins: { nights: -9 },
    hours: 2,
    reason: 'A hole in the management interface.',
    benefit: 'The hole is closed on the first of the two.',
    implementation: 'Fail over to the other one, update, fail back.',
    test: 'Both share their state again, and a session outlives the way back.',
    backOut: 'Restore the former version from the other bank.',
    end: 'FAIL',
    review: {
      success: false,
      lessons: 'The update stopped for want of space. Look at that before the window, not in it.',
    },
    closed: false,
  },
];
