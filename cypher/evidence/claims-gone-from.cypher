// What is still claimed of CIs that the claiming evidence says nothing else of any more.
UNWIND $ids AS id
MATCH (e:Evidence {goneFrom: id}) WHERE e.statement IS NULL AND e.claimsHash <> ''
RETURN e.source AS source, e.scope AS scope, e.key AS key, e.claims AS claims, e.created AS created,
  coalesce(e.seenAt, e.saidAt) AS seenAt
