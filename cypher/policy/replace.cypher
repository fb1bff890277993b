// The constraint on :Policy(id) keeps it one.
MERGE (p:Policy {id: 'policy'})
SET p.version = $version, p.file = $file, p.own = $own
