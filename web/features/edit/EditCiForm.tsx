import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AttributeFields } from './AttributeFields.tsx';
import { isByHand } from './byHand.ts';
import { describeCi } from './ciEdits.ts';
import { type CiForm, peoplesForm, wordBetween } from './ciForm.ts';
import classes from './Fields.module.css';
import { OthersSay } from './OthersSay.tsx';
import { othersOn } from './othersOn.ts';
import { RedundancyFields } from './RedundancyFields.tsx';
import { focusFirstFault, useCiForm, useServerFault } from './useCiForm.ts';
import { useEdit } from './useEdit.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

/** The fields hold what people say; what holds without them stands in grey. */
export function EditCiForm({ ci }: { ci: NonNullable<CiPageQuery['ci']> }) {
  const { id } = ci;
  const navigate = useNavigate();
  // What was there when the form was opened: what is sent is what this person changed.
  const [before] = useState(() => peoplesForm(ci));
  const name = othersOn(ci, 'name');
  const form = useCiForm(before, name.text === undefined);
  const leave = useLeaveGuard(form.isDirty());
  const back = () => {
    leave();
    void navigate({ to: '/ci/$id', params: { id } });
  };
  const describe = useEdit(describeCi, back);
  const untold = useServerFault(form, describe.error);
  const submit = (values: CiForm) => {
    const word = wordBetween(ci.class, before, values);
    if (!word) return back();
    describe.mutate({ ci, word, before: wordBetween(ci.class, values, before) ?? {} });
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(submit, (errors) => focusFirstFault(form, errors))}
    >
      <Panel title="What you say of it">
        <div className={classes.body}>
          <p className={classes.lead}>
            A field that you fill wins over the sources, unless the policy puts one first. Empty it, and what
            the sources say holds; that stands in grey.
          </p>
          <div className={classes.grid}>
            <TextInput
              label="Name"
              placeholder={name.text}
              disabled={name.locked}
              description={
                name.sayings.length > 0 ? (
                  <OthersSay others={name} empty={form.values.name === ''} />
                ) : undefined
              }
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps('name')}
            />
          </div>
          <h3 className={classes.part}>What this class has</h3>
          <AttributeFields className={ci.class} form={form} others={(attribute) => othersOn(ci, attribute)} />
        </div>
      </Panel>
      <Panel title="Redundancy">
        <div className={classes.body}>
          <RedundancyFields
            form={form}
            others={ci.redundancy.filter(({ implied, declaredBy }) => !implied && !isByHand(declaredBy))}
          />
        </div>
      </Panel>
      {untold ? <FormFailure error={describe.error} /> : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={describe.isPending}>
          Save
        </Button>
        <LinkButton to="/ci/$id" params={{ id }} variant="default">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
