CREATE (:Merge {id: $id, keep: $keep, merged: $merged, moved: $moved, rows: $rows, revision: $revision, at: $at, by: $by, reason: $reason})
