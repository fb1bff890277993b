import { type ChangeState, overStates } from '../../../server/model/change/changeState.ts';
import { explainingStates } from '../../../server/model/change/explains.ts';
import { windowWords } from './windowWords.ts';

interface Looked {
  readonly state: ChangeState;
  readonly start: string | null;
  readonly end: string | null;
  /** Whether it declares what it is to make of the graph. */
  readonly declares: boolean;
}

/** What to expect of a change that explains nothing; undefined where nothing has to be expected. */
export function nothingExplained(change: Looked, now: number): string | undefined {
  const { state, start, end, declares } = change;
  if (!explainingStates.includes(state)) return undefined;
  const on = declares ? 'what it declares' : 'what it acts on, on the parts and members of that included,';
  if (end !== null && Date.parse(end) < now)
    return overStates.includes(state)
      ? `Discovery reported nothing on ${on} in its window.`
      : `Discovery has reported nothing on ${on} in its window so far. A source that reports late is still counted.`;
  return `Nothing yet. What discovery reports on ${on} in its window (${windowWords(start, end)}) is listed here and does not wait in the inbox.`;
}
