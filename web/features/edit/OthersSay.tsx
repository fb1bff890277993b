import { RelativeTime } from '../../ui/RelativeTime.tsx';

/** What others than the person at the form say of an attribute. */
export interface Others {
  /** The value that holds as long as the field is empty, in words. */
  text: string | undefined;
  /** A lock wins over whatever is typed. */
  locked: boolean;
  /** A source that the policy puts before what people say here by hand. */
  preferred: string | undefined;
  sayings: readonly { source: string; text: string; observedAt: string }[];
}

interface Props {
  others: Others;
  /** Whether the field stands empty, so that what holds is seen in it, in grey. */
  empty: boolean;
}

/** "vcenter says 4, 3 min ago", beside the field in which a person may say otherwise. */
export function OthersSay({ others: { sayings, locked, preferred }, empty }: Props) {
  const seen = empty && !locked && sayings.length === 1;
  return (
    <>
      {locked ? 'Locked: unlock it on the page of the item to change it. ' : ''}
      {preferred ? `The policy puts ${preferred} before people here; a lock wins over it. ` : ''}
      {sayings.map(({ source, text, observedAt }, at) => (
        <span key={`${source} ${text}`}>
          {at > 0 ? '; ' : ''}
          {seen ? `from ${source}` : `${source} says ${text}`}, <RelativeTime at={observedAt} />
        </span>
      ))}
    </>
  );
}
