// Relationships that held at the pin and have changed or gone since.
MATCH (f:FormerRelationship) WHERE f.until > $pin AND f.since <= $pin
RETURN f.from AS from, [f.type, f.to, f.strength, f.group, f.weight, f.confidence, f.claims] AS relationship
