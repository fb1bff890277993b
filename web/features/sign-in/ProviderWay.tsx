import { Button } from '@mantine/core';
import classes from './PasswordForm.module.css';

/** The way in by the identity provider: a page of its own, so a plain link. */
export function ProviderWay({ name, next }: { name: string; next: string | undefined }) {
  const search = next ? `?next=${encodeURIComponent(next)}` : '';
  return (
    <div className={classes.form}>
      <Button component="a" href={`/session/oidc${search}`}>
        Sign in with {name}
      </Button>
    </div>
  );
}
