import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mayOperate } from '../../lib/mayOperate.ts';
import { useNames } from '../../lib/names.ts';
import { meQuery } from '../../lib/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import classes from './MyWork.module.css';
import { TemplateForm } from './TemplateForm.tsx';
import { limitsOf, type Template } from './templatesQuery.ts';
import { WithdrawTemplate } from './WithdrawTemplate.tsx';

interface Props {
  templates: readonly Template[];
  label: string;
  /** Whether the viewer may say yes in advance, and take it back. */
  mayAgree: boolean;
}

/** Templates with their limits in words, and what can be done with them. */
export function TemplatesList({ templates, label, mayAgree }: Props) {
  const nameOf = useNames(templates.map(({ author }) => author));
  const { data: me } = useQuery(meQuery);
  const [asked, setAsked] = useState<{ what: 'LIMITS' | 'END'; template: Template }>();
  const close = () => setAsked(undefined);
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {templates.map((template) => (
          <li key={template.id}>
            <div className={classes.what}>
              <b>{template.title}</b>
              <p>{limitsOf(template, nameOf(template.author))}</p>
              {template.withdrawnAt ? (
                <p>
                  Ended <RelativeTime at={template.withdrawnAt} />
                </p>
              ) : null}
            </div>
            {template.withdrawnAt === null ? (
              <div className={classes.buttons}>
                {mayOperate(me?.roles) ? (
                  <LinkButton
                    to="/changes/new"
                    search={{ template: template.id }}
                    size="xs"
                    aria-label={`Plan a change by ${template.title}`}
                  >
                    Plan a change
                  </LinkButton>
                ) : null}
                {mayAgree ? (
                  <>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`Other limits for ${template.title}`}
                      onClick={() => setAsked({ what: 'LIMITS', template })}
                    >
                      Limits
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`Retire ${template.title}`}
                      onClick={() => setAsked({ what: 'END', template })}
                    >
                      Retire
                    </Button>
                  </>
                ) : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {asked?.what === 'LIMITS' ? <TemplateForm template={asked.template} onClose={close} /> : null}
      {asked?.what === 'END' ? <WithdrawTemplate template={asked.template} onClose={close} /> : null}
    </>
  );
}
