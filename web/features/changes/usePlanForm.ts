import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { RequestFailure } from '../../lib/failure.ts';
import { fieldFault } from '../edit/fieldFault.ts';
import type { PlanForm } from './planForm.ts';

/** The form in which a change is planned. A draft needs a title alone. */
export function usePlanForm(initialValues: PlanForm) {
  return useForm<PlanForm>({
    initialValues,
    validateInputOnBlur: false,
    validate: {
      title: (title) => (title.trim() === '' ? 'Give it a title.' : null),
      template: (template, { kind }) =>
        kind === 'STANDARD' && template === '' ? 'A standard change goes by a template.' : null,
      end: (end, { start }) =>
        start !== '' && end !== '' && end <= start ? 'It ends after it starts.' : null,
    },
  });
}

export type PlanFormHandle = ReturnType<typeof usePlanForm>;

/** Puts the focus on the first field that has something wrong with it. */
export function focusFirstFault(form: PlanFormHandle, errors: PlanFormHandle['errors']): void {
  const [path] = Object.keys(errors);
  if (path) form.getInputNode(path)?.focus();
}

/** The field of the form that the server finds fault with; a fault of one target is said under all of them. */
function faultIn(form: PlanFormHandle, error: unknown) {
  const place = error instanceof RequestFailure ? error.place : undefined;
  if (error instanceof RequestFailure && place?.startsWith('input.targets'))
    return { field: 'targets', message: error.message };
  if (error instanceof RequestFailure && place?.startsWith('input.expected'))
    return { field: 'expected', message: error.message };
  return fieldFault(error, (field) => form.getInputNode(field) !== null);
}

/**
 * Shows what the server found wrong at the field that it names.
 * @returns whether no field can say it
 */
export function usePlanFault(form: PlanFormHandle, error: unknown): boolean {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server is shown once
  useEffect(() => {
    const told = faultIn(form, error);
    if (!told) return;
    form.setFieldError(told.field, told.message);
    form.getInputNode(told.field)?.focus();
  }, [error]);
  return error !== null && error !== undefined && !faultIn(form, error);
}
