import { signs } from '../../ui/signs.ts';
import { type ActedOn, type Counts, noServiceHit, sentenceParts } from '../blast-radius/sentence.ts';

interface Props {
  counts: Counts;
  targets: readonly ActedOn[];
  /** What the answer's coverage says. */
  gap: string | null;
}

/** "2 services go down, 3 degrade.", each part in the colour of its state. */
export function ImpactSentence({ counts, targets, gap }: Props) {
  const parts = sentenceParts(counts, targets);
  if (parts.length === 0) return noServiceHit(gap);
  return parts.map(({ state, text }, index) => (
    <span key={state} style={{ color: signs[state].colour }}>
      {index > 0 ? ', ' : ''}
      {text}
      {index === parts.length - 1 ? '.' : ''}
    </span>
  ));
}
