// They wait again, where they still are so.
UNWIND $rows AS row
MATCH (f:Finding {subject: row.subject}) WHERE f.kind = row.kind AND f.moot IS NULL
SET f.order = f.place
