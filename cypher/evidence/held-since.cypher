// What a held scan had not named any more has been gone since then, and not since a person agreed.
UNWIND $nodes AS node
MATCH (e:Evidence) WHERE elementId(e) = node
MATCH (held:Scan {id: e.heldBy}) WHERE held.state = 'HELD' AND e.seenAt <= held.receivedAt
RETURN node, held.revision AS since
