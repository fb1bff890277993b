import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { DoorPage } from './DoorPage.tsx';
import { failedWords } from './failedWords.ts';
import { PasswordForm } from './PasswordForm.tsx';
import { ProviderWay } from './ProviderWay.tsx';
import classes from './SignInPage.module.css';
import { sessionOptionsQuery } from './sessionOptions.ts';

/** The way in: by password, and in the demo by role. */
export function SignInPage() {
  usePageTitle('Sign in');
  const { next, failed } = useSearch({ from: '/sign-in' });
  const options = useQuery(sessionOptionsQuery);
  if (options.isPending)
    return (
      <DoorPage title="Sign in">
        <RowsLoading rows={3} />
      </DoorPage>
    );
  if (options.isError)
    return (
      <DoorPage title="Sign in">
        <ErrorState
          error={options.error}
          what="The server could not be asked how to sign in"
          onRetry={() => void options.refetch()}
        />
      </DoorPage>
    );
  const { demo, demoPeople, welcome, password, provider } = options.data;
  return (
    <DoorPage title={demo ? 'Look around as' : 'Sign in'}>
      {failed ? (
        <p role="alert" className={classes.failed}>
          {failedWords[failed] ?? failedWords.UNAUTHENTICATED}
        </p>
      ) : null}
      {provider ? <ProviderWay name={provider} next={next} /> : null}
      {demo ? <DemoPeople people={demoPeople} next={next} /> : null}
      {welcome && !password ? <WelcomeWaits /> : null}
      {password || !(demo || provider) ? (
        <PasswordForm next={next} heading={demo || provider !== undefined} />
      ) : null}
    </DoorPage>
  );
}

function WelcomeWaits() {
  return (
    <EmptyState title="Nobody has a password yet.">
      <p>
        When the server started it printed a one-time link in its terminal or log. Open that link to set the
        first administrator&rsquo;s password.
      </p>
    </EmptyState>
  );
}
