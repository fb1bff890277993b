// `open` until its deliveries are written.
UNWIND $rows AS row
CREATE (n:Notice {id: row.id, event: row.event, at: row.at, actor: row.actor, changeId: row.changeId,
  number: row.number, title: row.title, kind: row.kind, state: row.state, start: row.start, end: row.end,
  text: row.text, people: row.people, open: true})
