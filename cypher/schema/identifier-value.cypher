CREATE CONSTRAINT identifier_value IF NOT EXISTS FOR (i:Identifier) REQUIRE i.value IS UNIQUE
