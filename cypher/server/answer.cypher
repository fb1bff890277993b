// Whether the database answers statements, not only its port.
RETURN 1 AS one
