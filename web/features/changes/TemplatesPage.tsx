import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import { meQuery } from '../../lib/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RowsLoading } from '../../ui/RowsLoading.tsx';
import classes from './MyWork.module.css';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplatesList } from './TemplatesList.tsx';
import { allTemplatesQuery } from './templatesQuery.ts';

/** What change managers have said yes to in advance: the templates of standard changes, and those that ended. */
export function TemplatesPage() {
  const found = useQuery(allTemplatesQuery);
  const { data: me } = useQuery(meQuery);
  const [opening, setOpening] = useState(false);
  const mayAgree = me?.roles.some((role) => role === 'CHANGE_MANAGER' || role === 'ADMIN') ?? false;
  const inUse = found.data?.filter(({ withdrawnAt }) => withdrawnAt === null) ?? [];
  const ended = found.data?.filter(({ withdrawnAt }) => withdrawnAt !== null) ?? [];
  return (
    <>
      <PageHead
        title="Standard changes"
        over={<Link to="/changes">Changes</Link>}
        actions={mayAgree ? <Button onClick={() => setOpening(true)}>New template</Button> : undefined}
      />
      <div className={classes.panels}>
        <Panel title="Agreed in advance" aside={found.data ? quantity(inUse.length, 'template') : undefined}>
          {found.isError ? (
            <ErrorState
              error={found.error}
              what="The templates could not be loaded"
              onRetry={() => void found.refetch()}
            />
          ) : found.isPending ? (
            <RowsLoading rows={3} />
          ) : inUse.length === 0 ? (
            <EmptyState title="Nothing is agreed in advance.">
              <p>
                A template lets routine work begin without approvals, as long as it stays within the limits
                that a change manager has agreed to. Beyond them a change is a normal one by itself.
                {mayAgree ? '' : ' Opening one needs the role Change manager.'}
              </p>
            </EmptyState>
          ) : (
            <TemplatesList templates={inUse} label="Templates in use" mayAgree={mayAgree} />
          )}
        </Panel>
        {ended.length > 0 ? (
          <Panel title="Agreed no more" aside={quantity(ended.length, 'template')}>
            <TemplatesList templates={ended} label="Templates that ended" mayAgree={false} />
          </Panel>
        ) : null}
      </div>
      {opening ? <TemplateForm onClose={() => setOpening(false)} /> : null}
    </>
  );
}
