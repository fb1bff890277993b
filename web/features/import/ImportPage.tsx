import { useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ImportBench } from './ImportBench.tsx';

/** CIs and relationships from tables that people keep. */
export function ImportPage() {
  const me = useQuery(meQuery);
  return (
    <>
      <PageHead title="Import" />
      {mayOperate(me.data?.roles) ? (
        <ImportBench />
      ) : (
        <Panel title="Tables of CIs and relationships">
          <EmptyState title="Importing needs the role Operator or Administrator.">
            <p>Ask an administrator for it, or hand the file to somebody who has it.</p>
          </EmptyState>
        </Panel>
      )}
    </>
  );
}
