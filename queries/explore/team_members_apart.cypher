// question: Which members of the same team are not in touch outside it?
// params: $wave, $commune
// returns: team, team_name, source, source_name, target, target_name
// writes: no

MATCH (a:Institution)-[:MEMBER_OF]->(t:Team)<-[:MEMBER_OF]-(b:Institution)
WHERE a.id < b.id AND ($commune = '' OR t.commune = $commune)
    AND NOT EXISTS {
        MATCH (a)-[n:NOMINATED]-(b)
        WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0
    }
RETURN t.id AS team, t.name AS team_name, a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name
ORDER BY team, source, target
