// All change managers, and the administrators, who stand in for them.
MATCH (p:Principal)
WHERE p.disabledAt IS NULL AND any(role IN p.roles WHERE role IN ['CHANGE_MANAGER', 'ADMIN'])
RETURN p.handle AS handle, p.name AS name, p.roles AS roles ORDER BY p.handle
