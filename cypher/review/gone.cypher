// Those of some CIs that were found to be missing after a revision.
UNWIND $ids AS id
MATCH (f:Finding {ciId: id}) WHERE f.kind = 'MISSING' AND f.revision > $after AND f.moot IS NULL
RETURN id
