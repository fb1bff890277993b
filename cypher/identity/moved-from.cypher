// The CIs that evidence on others has been told to in a revision.
UNWIND $ids AS id
MATCH (e:Evidence {movedFrom: id}) WHERE e.movedIn = $revision AND e.ciId IS NOT NULL
RETURN DISTINCT e.ciId AS ciId
