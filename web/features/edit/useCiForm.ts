import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import type { CiForm } from './ciForm.ts';
import { fieldFault } from './fieldFault.ts';

/**
 * The form in which a person describes a CI.
 * @param needsName whether nobody else names it
 */
export function useCiForm(initialValues: CiForm, needsName: boolean) {
  return useForm<CiForm>({
    initialValues,
    validateInputOnBlur: false,
    validate: {
      name: (name) => (needsName && name.trim() === '' ? 'Give it a name.' : null),
      redundancy: {
        group: (group) => (group.trim() === '' ? 'Give the group a name.' : null),
        amount: (amount, { redundancy }, path) => {
          const unit = redundancy[Number(path.split('.')[1])]?.unit;
          const whole = Number.isSafeInteger(amount) && Number(amount) >= 1;
          if (unit === 'percent') return whole && Number(amount) <= 100 ? null : 'From 1 to 100 per cent.';
          return whole ? null : 'A whole number from 1 on.';
        },
      },
    },
  });
}

export type CiFormHandle = ReturnType<typeof useCiForm>;

/** Puts the focus on the first field that has something wrong with it. */
export function focusFirstFault(form: CiFormHandle, errors: CiFormHandle['errors']): void {
  const [path] = Object.keys(errors);
  if (path) form.getInputNode(path)?.focus();
}

/**
 * Shows what the server found wrong at the field that it names.
 * @returns whether no field can say it
 */
export function useServerFault(form: CiFormHandle, error: unknown): boolean {
  const fault = fieldFault(error, (field) => form.getInputNode(field) !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server is shown once
  useEffect(() => {
    const told = fieldFault(error, (field) => form.getInputNode(field) !== null);
    if (!told) return;
    form.setFieldError(told.field, told.message);
    form.getInputNode(told.field)?.focus();
  }, [error]);
  return error !== null && error !== undefined && !fault;
}
