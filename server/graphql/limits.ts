import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { GraphQLError } from 'graphql';
import { LimitExceeded } from '../model/errors.ts';

/** Fields that one request may lead to, lists counted by their `first`. 500 CIs with all they say of themselves fit. */
const maxComplexity = 400_000;

/** Counts what an answer could hold, before anything is read. */
export const complexityRules = {
  defaultComplexity: 1,
  // Connections multiply by their own `first`; other lists (roles, members, a chain's steps) are short.
  defaultListMultiplier: 1,
  limit: { complexity: maxComplexity },
  complexityError: (_kind: string, result: { complexity: number }) =>
    new LimitExceeded(
      `The answer could hold ${result.complexity} fields; ${maxComplexity} are allowed. Ask for fewer at once.`,
    ),
};

/** Marks what armor refuses as a limit, so that clients see its code. */
const asLimit = (_context: unknown, error: GraphQLError) => {
  error.extensions.code = 'LIMIT';
};

/** Limits on a document's shape (security.md, "Limits"), and no suggestions of names. */
export const shapeLimits = () =>
  EnvelopArmorPlugin({
    maxDepth: { n: 24, onReject: [asLimit] },
    // It multiplies by literal arguments only; `complexityRules` and `documentSize` count what is really asked for.
    costLimit: { enabled: false },
    maxAliases: { n: 30, allowList: [], onReject: [asLimit] },
    maxDirectives: { n: 20, onReject: [asLimit] },
    maxTokens: { n: 3_000, onReject: [asLimit] },
    blockFieldSuggestion: { enabled: true, mask: '' },
  });
