import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const settingsDocument = graphql(`
  query NoticeSettings {
    noticeSettings { mailServer mailFrom privateWebhooks linksBegin }
  }
`);

/** How the server tells others, by its environment. */
export const noticeSettingsQuery = queryOptions({
  queryKey: ['access', 'notice settings'],
  queryFn: async ({ signal }) => (await execute(settingsDocument, {}, signal)).noticeSettings,
});
