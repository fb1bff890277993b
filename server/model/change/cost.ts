/** What a change says that it costs, in the currency of the installation; null where nothing is said. */
export interface ChangeCost {
  readonly oneOff: number | null;
  /** Comes on top every month from then on; below zero where it saves. What retired CIs cost is reckoned apart. */
  readonly perMonth: number | null;
  readonly note: string | null;
}
