CREATE CONSTRAINT change_template_id IF NOT EXISTS FOR (t:ChangeTemplate) REQUIRE t.id IS UNIQUE
