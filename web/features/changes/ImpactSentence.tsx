import { signs } from '../../ui/signs.ts';
import { type ActedOn, type Counts, sentenceParts } from '../blast-radius/sentence.ts';

/** "2 services go down, 3 degrade.", each part in the colour of its state. */
export function ImpactSentence({ counts, targets }: { counts: Counts; targets: readonly ActedOn[] }) {
  const parts = sentenceParts(counts, targets);
  if (parts.length === 0) return <>No service is affected.</>;
  return parts.map(({ state, text }, index) => (
    <span key={state} style={{ color: signs[state].colour }}>
      {index > 0 ? ', ' : ''}
      {text}
      {index === parts.length - 1 ? '.' : ''}
    </span>
  ));
}
