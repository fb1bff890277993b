import { useMutation } from '@tanstack/react-query';
import { useRevision } from '../../lib/shownRevision.ts';
import { focusHeadingIfLost } from '../../ui/focusHeading.ts';
import type { Done } from './edit.ts';
import { tellDone } from './tellDone.tsx';

/**
 * Changes the graph: afterwards the page shows it changed, and a message says what was done, with the way back.
 * @param onDone what closes the form, or leads on
 */
export function useEdit<Input, Result extends Done>(
  edit: (input: Input) => Promise<Result>,
  onDone: (done: Result) => void,
) {
  const { catchUp } = useRevision();
  return useMutation({
    mutationFn: edit,
    onSuccess: async (done) => {
      onDone(done);
      tellDone(done, catchUp);
      await catchUp();
      // By then a dialog has given the focus back, unless what opened it is gone.
      setTimeout(focusHeadingIfLost, 300);
    },
  });
}
