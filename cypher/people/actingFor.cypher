// Who may act for some owners at a time: the owner, a team's members, and who stands in for either.
UNWIND $owners AS owner
CALL (owner) {
  MATCH (p:Principal {handle: owner})
  RETURN p, 'OWNER' AS why, null AS team, null AS absent, null AS until, null AS grantedBy
  UNION ALL
  MATCH (p:Principal)-[m:MEMBER_OF]->(t:PeopleTeam {handle: owner})
  RETURN p, 'MEMBER' AS why, t.name AS team, null AS absent, null AS until, m.addedBy AS grantedBy
  UNION ALL
  MATCH (p:Principal)-[:IS_DEPUTY]->(d:Deputy)-[:STANDS_IN_FOR]->(t:PeopleTeam {handle: owner})
  WHERE d.from <= $at AND (d.until IS NULL OR d.until > $at)
  RETURN p, 'DEPUTY' AS why, t.name AS team, null AS absent, d.until AS until, d.namedBy AS grantedBy
  UNION ALL
  MATCH (p:Principal)-[:IS_DEPUTY]->(d:Deputy)-[:STANDS_IN_FOR]->(a:Principal {handle: owner})
  WHERE d.from <= $at AND (d.until IS NULL OR d.until > $at)
  RETURN p, 'DEPUTY' AS why, null AS team, a.name AS absent, d.until AS until, d.namedBy AS grantedBy
  UNION ALL
  MATCH (t:PeopleTeam {handle: owner})<-[:MEMBER_OF]-(a:Principal)<-[:STANDS_IN_FOR]-(d:Deputy)<-[:IS_DEPUTY]-(p:Principal)
  WHERE d.from <= $at AND (d.until IS NULL OR d.until > $at)
  RETURN p, 'DEPUTY' AS why, t.name AS team, a.name AS absent, d.until AS until, d.namedBy AS grantedBy
}
WITH owner, p, why, team, absent, until, grantedBy
WHERE p.disabledAt IS NULL
RETURN owner, p.id AS id, p.handle AS handle, p.name AS name, p.roles AS roles,
  [(p)-[:MEMBER_OF]->(g:PeopleTeam) | g.handle] AS teams, why, team, absent, until, grantedBy
ORDER BY owner, p.handle
