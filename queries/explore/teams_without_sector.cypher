// question: Which teams have no member of a sector (health, say)?
// params: $sector=health
// returns: team, name, kind, commune, members
// writes: no

MATCH (t:Team)
WHERE NOT EXISTS {
    MATCH (i:Institution)-[:MEMBER_OF]->(t)
    WHERE i.sector = $sector
}
OPTIONAL MATCH (m:Institution)-[:MEMBER_OF]->(t)
WITH t, count(m) AS members
RETURN t.id AS team, t.name AS name, t.kind AS kind, t.commune AS commune, members
ORDER BY team
