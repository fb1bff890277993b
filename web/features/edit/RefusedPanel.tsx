import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { mayOperate } from '../../lib/mayOperate.ts';
import { count } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import classes from './RefusedPanel.module.css';
import { revokeRefusal } from './relationshipEdits.ts';

type Refused = NonNullable<CiPageQuery['ci']>['refusedRelationships'][number];

/** The relationships that people say are not there, although sources claim them; each can be revoked. */
export function RefusedPanel({ id, refused }: { id: string; refused: readonly Refused[] }) {
  const me = useQuery(meQuery);
  const mayRevoke = mayOperate(me.data?.roles);
  return (
    <Panel title="Refused relationships" aside={count(refused.length)}>
      <ul className={classes.list}>
        {refused.map((each) => (
          <RefusedRow key={each.id} id={id} refused={each} mayRevoke={mayRevoke} />
        ))}
      </ul>
    </Panel>
  );
}

interface RowProps {
  id: string;
  refused: Refused;
  mayRevoke: boolean;
}

function RefusedRow({ id, refused, mayRevoke }: RowProps) {
  const [open, setOpen] = useState(false);
  const { type, from, to, refusedAt, claimedBy } = refused;
  const declared = relationshipType(type);
  const [label, other] = from.id === id ? [declared?.label, to] : [declared?.inverseLabel, from];
  const words = `${label ?? type} ${other.name}`;
  const close = () => setOpen(false);
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {label ?? type} <CiLink ci={other} />
      </span>
      <span className={classes.facts}>
        {claimedBy.length > 0 ? `claimed by ${claimedBy.join(', ')}, ` : ''}refused{' '}
        <RelativeTime at={refusedAt} />
      </span>
      {mayRevoke ? (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setOpen(true)}
          aria-label={`Revoke the refusal: ${words}`}
        >
          Revoke
        </Button>
      ) : null}
      <Dialog title={`Revoke the refusal: ${words}`} opened={open} onClose={close}>
        <ReasonForm
          action="Revoke it"
          run={(reason) => revokeRefusal({ id: refused.id, reason })}
          onClose={close}
        >
          {claimedBy.length > 0
            ? `The relationship is there again, as ${claimedBy.join(', ')} says.`
            : 'No source claims it at present; it is there again once one does.'}
        </ReasonForm>
      </Dialog>
    </li>
  );
}
