import { useQuery } from '@tanstack/react-query';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

/** The way to a new CI's form, for those who may record one. @param name what was looked for and not found */
export function NewCiButton({ name }: { name?: string | undefined }) {
  const me = useQuery(meQuery);
  if (!mayOperate(me.data?.roles)) return null;
  return (
    <LinkButton to="/ci/new" search={{ name }} variant="default">
      Record a new item
    </LinkButton>
  );
}
