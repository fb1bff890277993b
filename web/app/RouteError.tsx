import { useRouter } from '@tanstack/react-router';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What is shown where a screen could not be made. */
export function RouteError({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <main style={{ maxWidth: 640, margin: '40px auto', padding: '0 14px' }}>
      <Panel title="Linchpin">
        <ErrorState
          error={error}
          what="This page could not be shown"
          onRetry={() => void router.invalidate()}
        />
      </Panel>
    </main>
  );
}
