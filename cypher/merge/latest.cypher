// The latest merge into a CI that has not been undone.
MATCH (m:Merge {keep: $keep}) WHERE m.splitAt IS NULL
RETURN m.id AS id, m.merged AS merged, m.moved AS moved, m.revision AS revision
ORDER BY m.revision DESC LIMIT 1
