// What has been decided about evidence: in a file, and over it in the app.
MATCH (p:Policy {id: 'policy'})
RETURN p.version AS version, p.file AS file, p.own AS own
