import { useQuery } from '@tanstack/react-query';
import { PolicyForm } from './PolicyForm.tsx';
import { PolicyLayout } from './PolicyLayout.tsx';
import { policyQuery } from './policyQuery.ts';

/** What is decided about evidence: whose word goes first, when silence means gone, how long things are kept. */
export function PolicyPage() {
  return (
    <PolicyLayout
      title="Policy"
      policy={useQuery(policyQuery)}
      form={(policy, readOnly, onDone) => (
        <PolicyForm key={policy.version} policy={policy} readOnly={readOnly} onDone={onDone} />
      )}
    />
  );
}
