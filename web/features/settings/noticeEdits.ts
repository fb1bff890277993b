import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { OpenWebhookMutationVariables } from '../../lib/generated/graphql.ts';

const openDocument = graphql(`
  mutation OpenWebhook($url: String!, $events: [NoticeEvent!]!) {
    openWebhook(url: $url, events: $events) { secret webhook { id } }
  }
`);
const pauseDocument = graphql(`
  mutation PauseWebhook($id: ID!, $paused: Boolean!) { pauseWebhook(id: $id, paused: $paused) { id } }
`);
const removeDocument = graphql(`
  mutation RemoveWebhook($id: ID!) { removeWebhook(id: $id) }
`);
const againDocument = graphql(`
  mutation TryDeliveryAgain($id: ID!) { tryDeliveryAgain(id: $id) { id } }
`);

/** What administrators do with webhooks and deliveries; each throws RequestFailure where it is refused. */
export const noticeEdits = {
  /** @returns the secret that its deliveries are signed with, shown this once */
  open: async (webhook: OpenWebhookMutationVariables): Promise<string> =>
    (await execute(openDocument, webhook)).openWebhook?.secret ?? '',
  pause: (id: string, paused: boolean) => execute(pauseDocument, { id, paused }),
  remove: (id: string) => execute(removeDocument, { id }),
  tryAgain: (id: string) => execute(againDocument, { id }),
};
