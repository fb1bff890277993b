const day = 86_400_000;

/** What the sentence is made of. */
interface Gap {
  /** Acted-on CIs on which nothing is recorded to depend, and how many are acted on. */
  readonly without: number;
  readonly actedOn: number;
  /** When a scan last saw each of those that are known by name, ms since 1970; null: never. */
  readonly seen: readonly (number | null)[];
}

/**
 * "No dependants recorded, last scan 40 days ago.": a gap in what is known, and no word on whether anything is affected.
 * @param now ms since 1970
 * @returns null where dependants are recorded of all that is acted on
 */
export function coverageSentence({ without, actedOn, seen }: Gap, now: number): string | null {
  if (without === 0) return null;
  const of =
    actedOn === 1
      ? ''
      : without === actedOn
        ? ` of any of the ${actedOn}`
        : ` of ${without} of the ${actedOn}`;
  return `No dependants recorded${of}${lastScan(seen, now)}.`;
}

/** Of several the scan that is longest ago: nothing newer can be said of all of them. */
function lastScan(seen: readonly (number | null)[], now: number): string {
  if (seen.length === 0) return '';
  if (seen.includes(null))
    return seen.length === 1 ? ', never seen by a scan' : ', some never seen by a scan';
  const oldest = Math.min(...seen.map((at) => at ?? 0));
  const days = Math.max(0, Math.floor((now - oldest) / day));
  const ago = days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`;
  return `, ${seen.length === 1 ? 'last scan' : 'the oldest last scan'} ${ago} ago`;
}
