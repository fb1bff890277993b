MATCH (m:Merge {id: $id})
SET m.splitRevision = $revision, m.splitAt = $at, m.splitBy = $by, m.splitReason = $reason
