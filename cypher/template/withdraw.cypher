// The first withdrawal stands.
MATCH (t:ChangeTemplate {id: $id})
SET t.withdrawnAt = coalesce(t.withdrawnAt, $at)
RETURN t.withdrawnAt = $at AS mine, t {.*} AS properties
