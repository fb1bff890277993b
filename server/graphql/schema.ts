import type { GraphQLSchema } from 'graphql';
import './scalars.ts';
import './enums.ts';
import './relationship/ciRelationships.ts';
import './relationship/neighbourhood.ts';
import './relationship/pendingRelationships.ts';
import './revision/revisionChanges.ts';
import './revision/diff.ts';
import './revision/revisionPublished.ts';
import './impact/impactQuery.ts';
import './impactDiff/impactDiffQuery.ts';
import './whatIf/bestWindowsQuery.ts';
import './whatIf/whatIfQuery.ts';
import './loss/lossQueries.ts';
import './change/changeQueries.ts';
import './change/changeMutations.ts';
import './change/settleChangeTask.ts';
import './change/changeTrends.ts';
import './change/verificationType.ts';
import './release/changeRelease.ts';
import './release/releaseQueries.ts';
import './release/releaseMutations.ts';
import './notice/webhookType.ts';
import './notice/webhookMutations.ts';
import './notice/deliveryType.ts';
import './notice/tryDeliveryAgain.ts';
import './template/templateMutations.ts';
import './window/windowQueries.ts';
import './window/openWindow.ts';
import './import/importsQuery.ts';
import './import/meantCis.ts';
import './scan/scanType.ts';
import './scan/undoScan.ts';
import './health/healthQuery.ts';
import './inbox/inboxCounts.ts';
import './inbox/inboxQuery.ts';
import './inbox/resolveInboxItem.ts';
import './inbox/resolveInboxItems.ts';
import './policy/policyQueries.ts';
import './policy/changePolicy.ts';
import './access/principalType.ts';
import './access/accountType.ts';
import './access/principalsQuery.ts';
import './access/principalMutations.ts';
import './access/teamType.ts';
import './access/teamMutations.ts';
import './access/deputyType.ts';
import './access/deputyMutations.ts';
import './access/actingForQuery.ts';
import './access/invitationMutations.ts';
import './access/sessionType.ts';
import './access/sessionMutations.ts';
import './access/tokenMutations.ts';
import './people/ciMutations.ts';
import './people/lockMutations.ts';
import './people/mergeMutations.ts';
import './people/relationshipMutations.ts';
import './ci/ciQueries.ts';
import './declaration/classesQuery.ts';
import './declaration/relationshipTypesQuery.ts';
import './people/latestMerge.ts';
import './people/mergePreview.ts';
import './people/refusedRelationships.ts';
import './nodeQuery.ts';
import { builder } from './builder.ts';
import { addCiClassTypes } from './ci/ciClassTypes.ts';

let schema: GraphQLSchema | undefined;

/** The schema over the classes that are declared by now; it is built once. */
export function graphqlSchema(): GraphQLSchema {
  if (!schema) {
    addCiClassTypes();
    schema = builder.toSchema();
  }
  return schema;
}
