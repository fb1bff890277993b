// Gives a new Neo4j its first password; runs on the system database.
ALTER CURRENT USER SET PASSWORD FROM $old TO $new
