import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { forgetRecentCis } from '../lib/recentCis.ts';
import { signOut } from '../lib/session.ts';

/** Ends the session and leaves nothing of it in this browser. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(() => {
    signOut().then(
      async () => {
        forgetRecentCis();
        queryClient.clear();
        await navigate({ to: '/sign-in' });
      },
      (error: Error) => notifications.show({ title: 'You are still signed in', message: error.message }),
    );
  }, [navigate, queryClient]);
}
