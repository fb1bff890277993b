import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { PolicyForm } from './PolicyForm.tsx';
import { PolicyLayout } from './PolicyLayout.tsx';
import { policyQuery } from './policyQuery.ts';

/** What is decided about evidence: whose word goes first, when silence means gone, how long things are kept. */
export function PolicyPage() {
  const wanted = useSearch({ from: '/app/policy' });
  return (
    <PolicyLayout
      title="Policy"
      policy={useQuery(policyQuery)}
      form={(policy, readOnly, onDone) => (
        <PolicyForm
          key={`${policy.version} ${wanted.class} ${wanted.attribute}`}
          policy={policy}
          wanted={wanted}
          readOnly={readOnly}
          onDone={onDone}
        />
      )}
    />
  );
}
