// One statement a line. MERGE is only ever used on what stands here.
CREATE CONSTRAINT principal_id IF NOT EXISTS FOR (p:Principal) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT principal_handle IF NOT EXISTS FOR (p:Principal) REQUIRE p.handle IS UNIQUE;
CREATE CONSTRAINT token_id IF NOT EXISTS FOR (t:Token) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (s:Session) REQUIRE s.hash IS UNIQUE;
CREATE CONSTRAINT welcome_id IF NOT EXISTS FOR (w:Welcome) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT pepper_id IF NOT EXISTS FOR (p:WrappedPepper) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT demo_id IF NOT EXISTS FOR (d:Demo) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT audit_seq IF NOT EXISTS FOR (e:AuditEntry) REQUIRE e.seq IS UNIQUE;
CREATE CONSTRAINT audit_head_id IF NOT EXISTS FOR (h:AuditHead) REQUIRE h.id IS UNIQUE;
CREATE CONSTRAINT people_team_id IF NOT EXISTS FOR (t:PeopleTeam) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT people_team_handle IF NOT EXISTS FOR (t:PeopleTeam) REQUIRE t.handle IS UNIQUE;
CREATE CONSTRAINT deputy_id IF NOT EXISTS FOR (d:Deputy) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT administrators_id IF NOT EXISTS FOR (a:Administrators) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT invitation_principal IF NOT EXISTS FOR (i:Invitation) REQUIRE i.principalId IS UNIQUE;
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (i:Invitation) REQUIRE i.hash IS UNIQUE;
CREATE CONSTRAINT principal_subject IF NOT EXISTS FOR (p:Principal) REQUIRE p.subject IS UNIQUE;
CREATE CONSTRAINT calendar_feed_id IF NOT EXISTS FOR (f:CalendarFeed) REQUIRE f.id IS UNIQUE;
