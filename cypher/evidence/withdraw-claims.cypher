// What is left of claims until the former ones are back; they still count as claims of the revision that is undone.
UNWIND $rows AS row
MATCH (e:Evidence) WHERE elementId(e) = row.node
SET e.claims = row.claims
