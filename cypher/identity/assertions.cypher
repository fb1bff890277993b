// Evidence that people have declared one, by merges that stand.
MATCH (m:Merge) WHERE m.keep IN $ids AND m.splitAt IS NULL
RETURN m.rows AS rows ORDER BY m.revision
