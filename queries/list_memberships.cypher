// question: Which institution sits in which team, and as what?
// params:
// returns: team, institution, role, rank, since, until
// writes: no

MATCH (i:Institution)-[m:MEMBER_OF]->(t:Team)
RETURN
    t.id AS team, i.id AS institution, m.role AS role, m.rank AS rank, m.since AS since, m.until AS until
ORDER BY team, institution
