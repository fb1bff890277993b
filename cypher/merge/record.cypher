CREATE (:Merge {id: $id, keep: $keep, merged: $merged, moved: $moved, revision: $revision, at: $at, by: $by, reason: $reason})
