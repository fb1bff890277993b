// All evidence that claims relationships.
MATCH (e:Evidence) WHERE e.claims IS NOT NULL
RETURN e.source AS source, e.scope AS scope, e.key AS key, e.claims AS claims
