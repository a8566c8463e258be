// question: Which teams does the study know?
// params:
// returns: id, name, kind, commune
// writes: no

MATCH (t:Team)
RETURN
    t.id AS id, t.name AS name, t.kind AS kind, t.commune AS commune
ORDER BY id
