// From now on nothing before it is read but the states that are kept, whatever is left of it. It never moves back.
MATCH (head:Head {id: 'head'}) WHERE coalesce(head.horizon, 0) < $revision
SET head.horizon = $revision, head.kept = $kept
RETURN head.horizon AS revision
