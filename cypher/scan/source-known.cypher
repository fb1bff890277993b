// Whether a source has ever spoken: what it said may be forgotten, but not that it did.
RETURN EXISTS { MATCH (s:Scope) WHERE s.source = $source }
  OR EXISTS { MATCH (e:Evidence) WHERE e.sourceKey STARTS WITH $prefix } AS known
