// question: Which institutions of one type have no tie with any of another type (OPS without court)?
// params: $wave, $type=ops, $partner=court
// returns: id, name, seat, partners_near
// writes: no

MATCH (a:Institution {type: $type})
WHERE NOT EXISTS {
    MATCH (a)-[n:NOMINATED]-(b:Institution)
    WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND b.type = $partner
}
OPTIONAL MATCH (a)-[:SERVES]->(t:Territory), (b:Institution {type: $partner})-[:SERVES]->(u:Territory)
WHERE t.terc STARTS WITH u.terc AND a.id <> b.id
WITH a, count(DISTINCT b.id) AS partners_near
RETURN a.id AS id, a.name AS name, a.seat AS seat, partners_near
ORDER BY id
