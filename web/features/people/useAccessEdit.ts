import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { focusHeadingIfLost } from '../../ui/focusHeading.ts';

/**
 * Changes who is who: afterwards the lists show it, and a message says what was done.
 * @param said in words for whoever did it
 */
export function useAccessEdit<Input, Result>(
  edit: (input: Input) => Promise<Result>,
  said: (input: Input) => string,
  onDone: (result: Result) => void = () => undefined,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: edit,
    onSuccess: async (result, input) => {
      onDone(result);
      notifications.show({ message: said(input), closeButtonProps: { 'aria-label': 'Close the message' } });
      await queryClient.invalidateQueries({ queryKey: ['access'] });
      // By then a dialog has given the focus back, unless what opened it is gone.
      setTimeout(focusHeadingIfLost, 300);
    },
  });
}
