MATCH (p:Principal {id: $id})
SET p.disabledAt = $now
WITH p
OPTIONAL MATCH (s:Session)-[:OF]->(p)
WITH p, collect(s) AS sessions
OPTIONAL MATCH (i:Invitation)-[:FOR]->(p)
WITH sessions, collect(i) AS invitations
FOREACH (session IN sessions | DETACH DELETE session)
FOREACH (invitation IN invitations | DETACH DELETE invitation)
