// Those of some people who can be written to.
MATCH (p:Principal)
WHERE p.handle IN $handles AND p.email IS NOT NULL AND p.disabledAt IS NULL
RETURN p.handle AS handle
