/** What is said of a service in figures; money in whole euros. */
export interface ServiceFigures {
  readonly monthlyCost?: number;
  readonly downtimeCostPerHour?: number;
  readonly peakLoad?: number;
}

type Row = readonly [monthlyCost: number, downtimeCostPerHour: number, peakLoad: number];

/** By the service's key: licences and care a month, an hour without it, and the share that its busiest hour needs. */
const businessFigures: Readonly<Record<string, Row>> = {
  record: [84_000, 26_000, 0.7],
  medication: [31_000, 18_500, 0.6],
  emergency: [9_500, 14_000, 0.5],
  laboratory: [27_000, 12_500, 0.65],
  blood: [8_200, 9_000, 0.4],
  icu: [16_400, 11_000, 0.55],
  radiology: [42_000, 8_800, 0.75],
  theatre: [12_300, 15_500, 0.45],
  booking: [14_900, 5_200, 0.8],
  nursecall: [6_700, 4_300, 0.5],
  portal: [11_800, 1_900, 0.6],
  visits: [5_400, 1_100, 0.55],
  referral: [4_800, 900, 0.35],
  sterile: [3_900, 3_600, 0.4],
  billing: [13_600, 2_400, 0.5],
  personnel: [9_200, 700, 0.45],
  rostering: [4_100, 1_600, 0.5],
};

/** Of services that others stand on: what is lost with them is lost by those. */
const technicalPeaks: Readonly<Record<string, number>> = {
  directory: 0.45,
  names: 0.3,
  signon: 0.5,
  delivery: 0.6,
  internet: 0.55,
  mail: 0.4,
};

/** The figures of a service; of some nobody has said any yet. */
export function figuresOf(key: string, isBusiness: boolean): ServiceFigures {
  const row = businessFigures[key];
  if (row) return { monthlyCost: row[0], downtimeCostPerHour: row[1], peakLoad: row[2] };
  if (isBusiness) return {};
  const peakLoad = technicalPeaks[key];
  return { downtimeCostPerHour: 0, ...(peakLoad !== undefined && { peakLoad }) };
}
