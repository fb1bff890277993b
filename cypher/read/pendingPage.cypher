// One page of the claims that wait for a CI, in order of source, what they wait for, and id.
MATCH (p:Pending)
WHERE ($source IS NULL OR p.source = $source)
  AND ($afterId IS NULL OR p.source > $afterSource OR p.source = $afterSource AND (p.awaitsReadable > $afterAwaits
    OR p.awaitsReadable = $afterAwaits AND p.id > $afterId))
RETURN p.id AS id, p.source AS source, p.scope AS scope, p.subject AS subject, p.type AS type, p.claim AS claim,
  p.awaitsReadable AS awaitsReadable, p.seenAt AS seenAt
ORDER BY source, awaitsReadable, id
LIMIT $limit
