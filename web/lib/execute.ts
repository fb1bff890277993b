import { failureCode, failureMessage, RequestFailure } from './failure.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { request } from './request.ts';

interface GraphqlError {
  message: string;
  extensions?: { code?: string; place?: string };
}
interface GraphqlAnswer<Result> {
  data?: Result | null;
  errors?: GraphqlError[];
}

/**
 * Runs a document that `graphql(...)` typed.
 * @throws RequestFailure with the code of the first error, also where part of the data came
 */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = { query: document.toString(), variables };
  // The server answers by the schema that the document's types were generated from.
  const answer = (await request('/graphql', { method: 'POST', body, signal })) as
    | GraphqlAnswer<Result>
    | undefined;
  const error = answer?.errors?.[0];
  if (error) {
    const code = failureCode(error.extensions?.code, 200);
    throw new RequestFailure(code, error.message || failureMessage(code), error.extensions?.place);
  }
  if (!answer?.data) throw new RequestFailure('INTERNAL', failureMessage('INTERNAL'));
  return answer.data;
}
