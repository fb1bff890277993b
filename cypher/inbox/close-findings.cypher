// They wait no longer.
UNWIND $rows AS row
MATCH (f:Finding {subject: row.subject}) WHERE f.kind = row.kind
SET f.order = null
