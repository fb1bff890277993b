// Whoever may speak for one of the owners, and all change managers.
MATCH (p:Principal)
WHERE p.handle IN $owners OR any(team IN p.teams WHERE team IN $owners)
  OR any(role IN p.roles WHERE role IN ['CHANGE_MANAGER', 'ADMIN'])
RETURN p.handle AS handle, p.teams AS teams, p.roles AS roles ORDER BY p.handle
