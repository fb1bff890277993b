// What has been decided about changes: in a file, and over it in the app.
MATCH (p:Policy {id: 'changes'})
RETURN p.version AS version, p.file AS file, p.own AS own
