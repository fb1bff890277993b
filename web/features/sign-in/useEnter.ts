import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { meQuery } from '../../lib/session.ts';

/**
 * A way in: signs in, then goes where the person was going.
 * @param next a path of ours; home where there is none
 */
export function useEnter<Input>(signIn: (input: Input) => Promise<void>, next: string | undefined) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      queryClient.clear();
      await queryClient.fetchQuery(meQuery);
      await router.invalidate();
      router.history.push(next ?? '/');
    },
  });
}
