// question: Which pairs work together in most ways at once?
// params: $wave, $commune, $at_least=2
// returns: source, source_name, target, target_name, layers, strength
// writes: no

MATCH (a:Institution)-[n:NOMINATED]-(b:Institution)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND a.id < b.id
    AND ($commune = '' OR n.commune IN ['', $commune])
WITH a, b, count(DISTINCT n.layer) AS layers, max(n.strength) AS strength
WHERE layers >= $at_least
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, layers, strength
ORDER BY layers DESC, source, target
