// question: How does an institution (a school, say) reach those of a type (the OPS) within two steps?
// params: $wave, $institution, $type=ops
// returns: steps, source, source_name, via, via_name, target, target_name
// writes: no

MATCH (a:Institution {id: $institution})-[x:NOMINATED]-(m:Institution)
WHERE x.wave = $wave AND coalesce(x.strength, 1.0) > 0 AND m.id <> a.id
WITH DISTINCT a, m
OPTIONAL MATCH (m)-[y:NOMINATED]-(b:Institution {type: $type})
WHERE y.wave = $wave AND coalesce(y.strength, 1.0) > 0 AND b.id <> a.id AND b.id <> m.id
WITH DISTINCT a, m, b
WHERE m.type = $type OR b.id IS NOT NULL
RETURN DISTINCT
    CASE WHEN m.type = $type THEN 1 ELSE 2 END AS steps, a.id AS source, a.name AS source_name,
    CASE WHEN m.type = $type THEN '' ELSE m.id END AS via,
    CASE WHEN m.type = $type THEN '' ELSE m.name END AS via_name,
    CASE WHEN m.type = $type THEN m.id ELSE b.id END AS target,
    CASE WHEN m.type = $type THEN m.name ELSE b.name END AS target_name
ORDER BY steps, target, via
