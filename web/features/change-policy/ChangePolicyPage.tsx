import { useQuery } from '@tanstack/react-query';
import { PolicyLayout } from '../policy/PolicyLayout.tsx';
import { ChangePolicyForm } from './ChangePolicyForm.tsx';
import { changePolicyQuery } from './changePolicyQuery.ts';

/** What is decided about changes: how their risk is told, and who says yes to them. */
export function ChangePolicyPage() {
  return (
    <PolicyLayout
      title="Risk and approvals"
      policy={useQuery(changePolicyQuery)}
      form={(policy, readOnly, onDone) => (
        <ChangePolicyForm key={policy.version} policy={policy} readOnly={readOnly} onDone={onDone} />
      )}
    />
  );
}
