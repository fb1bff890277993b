/** What stands for the name of a CI that the caller may not see; not even its class is told. */
export const hiddenItem = 'a hidden item';

/** The sentence on such a CI itself: of its reasons only its owner may tell. */
export const becauseHidden = (owner: string | null): string =>
  owner === null
    ? 'You may not see this item, and nobody is recorded as its owner.'
    : `You may not see this item; ask its owner, ${owner}.`;
