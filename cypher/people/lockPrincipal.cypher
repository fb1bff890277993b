// The SET takes the principal's lock, so that what is compared with is what is replaced.
MATCH (p:Principal {id: $id})
SET p.lockedAt = $now
WITH p
RETURN p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles, p.disabledAt AS disabledAt,
  p.password AS password, p.subject AS subject
