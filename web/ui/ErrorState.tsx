import { Button } from '@mantine/core';
import { failureMessage, RequestFailure } from '../lib/failure.ts';
import { EmptyState } from './EmptyState.tsx';

interface Props {
  error: unknown;
  /** What could not be done, as the beginning of a sentence: "The scans could not be loaded". */
  what: string;
  onRetry?: () => void;
}

/** Says what failed and why in words, and offers another try. */
export function ErrorState({ error, what, onRetry }: Props) {
  const why = error instanceof RequestFailure ? error.message : failureMessage('INTERNAL');
  return (
    <div role="alert">
      <EmptyState
        title={`${what}.`}
        actions={
          onRetry ? (
            <Button variant="default" onClick={onRetry}>
              Try again
            </Button>
          ) : undefined
        }
      >
        <p>{why}</p>
      </EmptyState>
    </div>
  );
}
