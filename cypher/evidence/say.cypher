// A new statement; which CI it speaks of is linked after this.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
SET STATEMENT_PROPERTIES
