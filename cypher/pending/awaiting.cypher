UNWIND $awaited AS awaited
MATCH (p:Pending {awaits: awaited})
RETURN p.id AS id, p.source AS source, p.scope AS scope, p.subject AS subject, p.claim AS claim, p.seenAt AS seenAt
