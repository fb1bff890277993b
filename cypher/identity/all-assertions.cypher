// All evidence that people have declared one, by merges that stand.
MATCH (m:Merge) WHERE m.splitAt IS NULL
RETURN m.rows AS rows
