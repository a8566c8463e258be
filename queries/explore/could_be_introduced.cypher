// question: Which pairs are not in touch but share partners who could introduce them?
// params: $wave, $commune, $at_least=2
// returns: source, source_name, target, target_name, shared
// writes: no

MATCH (a:Institution)-[x:NOMINATED]-(m:Institution)-[y:NOMINATED]-(b:Institution)
WHERE x.wave = $wave AND y.wave = $wave AND coalesce(x.strength, 1.0) > 0 AND coalesce(y.strength, 1.0) > 0
    AND a.id < b.id AND m.id <> a.id AND m.id <> b.id
    AND ($commune = '' OR x.commune IN ['', $commune]) AND ($commune = '' OR y.commune IN ['', $commune])
WITH a, b, count(DISTINCT m.id) AS shared
WHERE shared >= $at_least AND NOT EXISTS {
    MATCH (a)-[z:NOMINATED]-(b)
    WHERE z.wave = $wave AND coalesce(z.strength, 1.0) > 0 AND ($commune = '' OR z.commune IN ['', $commune])
}
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, shared
ORDER BY shared DESC, source, target
