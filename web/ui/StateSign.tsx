import classes from './StateSign.module.css';
import { type Sign, signs } from './signs.ts';

interface Props {
  state: Sign;
  /** Side of the sign in pixels. */
  size?: number;
  /** Without the word the sign carries it as its accessible name. */
  wordless?: boolean;
  /** A word other than the state's own, for example a sentence that begins with the sign. */
  word?: string;
}

/** An impact state as shape, colour and word: never colour alone (web.md). */
export function StateSign({ state, size = 15, wordless = false, word }: Props) {
  const sign = signs[state];
  const text = word ?? sign.word;
  return (
    <span className={classes.sign} style={{ color: sign.colour }}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 15 15"
        fill="none"
        stroke="currentColor"
        role={wordless ? 'img' : undefined}
        aria-label={wordless ? text : undefined}
        aria-hidden={wordless ? undefined : true}
      >
        <Shape state={state} />
      </svg>
      {wordless ? null : <span>{text}</span>}
    </span>
  );
}

function Shape({ state }: { state: Sign }) {
  switch (state) {
    case 'DOWN':
      return (
        <path d="M4.9 1.5h5.2l3.4 3.4v5.2l-3.4 3.4H4.9L1.5 10.1V4.9Z" fill="currentColor" strokeWidth="2.4" />
      );
    case 'DEGRADED':
      return (
        <>
          <path d="M7.5 1 14.3 13.7H.7Z" strokeWidth="1.3" strokeLinejoin="round" />
          <path d="M7.5 5.6 10.7 11.5H4.3Z" strokeWidth="1.2" strokeLinejoin="round" />
        </>
      );
    case 'AT_RISK':
      return <path d="M7.5 1 14 7.5 7.5 14 1 7.5Z" strokeWidth="1.8" strokeDasharray="2.5 2" />;
    case 'UNKNOWN':
      return (
        <>
          <circle
            cx="7.5"
            cy="7.5"
            r="6.4"
            strokeWidth="1.5"
            strokeDasharray="0.1 2.6"
            strokeLinecap="round"
          />
          <text
            x="7.5"
            y="11"
            textAnchor="middle"
            fontSize="10"
            fontWeight="700"
            fill="currentColor"
            stroke="none"
          >
            ?
          </text>
        </>
      );
    case 'UNAFFECTED':
      return <circle cx="7.5" cy="7.5" r="5.6" strokeWidth="1.4" />;
  }
}
