// From now on nothing before it is read, whatever is left of it. It never moves back.
MATCH (head:Head {id: 'head'}) WHERE coalesce(head.horizon, 0) < $revision
SET head.horizon = $revision
RETURN head.horizon AS revision
