MATCH (h:AuditHead {id: 'head'})
CREATE (:AuditEntry {seq: $seq, at: $at, actor: $actor, action: $action, subject: $subject, detail: $detail,
  previousHash: $previousHash, hash: $hash})
SET h.seq = $seq, h.hash = $hash
