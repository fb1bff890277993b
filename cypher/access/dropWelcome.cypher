MATCH (w:Welcome {id: 'welcome'})
DELETE w
