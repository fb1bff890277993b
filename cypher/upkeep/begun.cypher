MATCH (u:Upkeep)
RETURN u.id AS id, u.kind AS kind, u.actor AS actor, u.reason AS reason, u.at AS at, u.detail AS detail
