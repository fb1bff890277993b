import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { mayOperate } from '../../lib/mayOperate.ts';
import { meQuery } from '../../lib/session.ts';
import { FormFailure } from '../../ui/FormFailure.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AttributeFields } from './AttributeFields.tsx';
import { ClassPicker } from './ClassPicker.tsx';
import { createCi } from './ciEdits.ts';
import { type CiForm, emptyForm, wordBetween } from './ciForm.ts';
import classes from './Fields.module.css';
import { MayNotEdit } from './MayNotEdit.tsx';
import { RedundancyFields } from './RedundancyFields.tsx';
import { SameName } from './SameName.tsx';
import { focusFirstFault, useCiForm, useServerFault } from './useCiForm.ts';
import { useEdit } from './useEdit.ts';
import { useLeaveGuard } from './useLeaveGuard.ts';

/** Records something that no source tells of. */
export function NewCiPage() {
  const me = useQuery(meQuery);
  return (
    <>
      <PageHead title="New configuration item" />
      {mayOperate(me.data?.roles) ? <NewCiForm /> : <MayNotEdit />}
    </>
  );
}

function NewCiForm() {
  const search = useSearch({ from: '/app/ci/new' });
  const navigate = useNavigate({ from: '/ci/new' });
  const className = search.class && ciClass(search.class) ? search.class : undefined;
  const blank = (attributes: CiForm['attributes']): CiForm => ({ name: '', attributes, redundancy: [] });
  const form = useCiForm({ ...blank(className ? emptyForm(className) : {}), name: search.name ?? '' }, true);
  const leave = useLeaveGuard(form.isDirty());
  const create = useEdit(createCi, ({ id }) => {
    leave();
    void navigate({ to: '/ci/$id', params: { id } });
  });
  const untold = useServerFault(form, create.error);
  const choose = (chosen: string) => {
    form.setFieldValue('attributes', emptyForm(chosen, form.values.attributes));
    void navigate({ search: (before) => ({ ...before, class: chosen }), replace: true, resetScroll: false });
  };
  const submit = (values: CiForm) => {
    if (!className) return;
    const { attributes, redundancy } = wordBetween(className, blank(emptyForm(className)), values) ?? {};
    create.mutate({ class: className, name: values.name.trim(), attributes, redundancy });
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(submit, (errors) => focusFirstFault(form, errors))}
    >
      <Panel title="What it is">
        <div className={classes.body}>
          <div className={classes.grid}>
            <ClassPicker value={className} onChange={choose} />
            <TextInput label="Name" required {...form.getInputProps('name')} />
          </div>
          <SameName name={form.values.name} />
        </div>
      </Panel>
      {className ? (
        <>
          <Panel title="What is known of it">
            <div className={classes.body}>
              <AttributeFields className={className} form={form} />
            </div>
          </Panel>
          <Panel title="Redundancy">
            <div className={classes.body}>
              <RedundancyFields form={form} />
            </div>
          </Panel>
        </>
      ) : null}
      {untold ? <FormFailure error={create.error} /> : null}
      <div className={classes.buttons}>
        <Button type="submit" loading={create.isPending} disabled={!className}>
          Record it
        </Button>
        <LinkButton to="/" variant="default">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
