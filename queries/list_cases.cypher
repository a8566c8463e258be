// question: Which cases does the study hold?
// params:
// returns: id, commune, needs, plan, wave
// writes: no

MATCH (c:FamilyCase)
RETURN
    c.id AS id, c.commune AS commune, c.needs AS needs, c.plan AS plan, c.wave AS wave
ORDER BY id
