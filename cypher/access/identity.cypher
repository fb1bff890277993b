// Who a provider's subject is here, and whether somebody else has the handle it would take.
OPTIONAL MATCH (known:Principal {subject: $subject})
OPTIONAL MATCH (namesake:Principal {handle: $handle})
RETURN known.id AS known, namesake.id AS namesake,
  namesake.subject IS NULL AND namesake.password IS NULL
    AND EXISTS { (i:Invitation)-[:FOR]->(namesake) WHERE i.usedAt IS NULL AND i.expiresAt > $now } AS invited
