import { splitByWords } from './splitByWords.ts';

/** A text with the words that were searched for marked. */
export function Highlight({ text, words }: { text: string; words: string }) {
  return (
    <>
      {splitByWords(text, words).map(({ part, hit, at }) =>
        hit ? <mark key={at}>{part}</mark> : <span key={at}>{part}</span>,
      )}
    </>
  );
}
