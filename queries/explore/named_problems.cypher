// question: What do institutions say is difficult in working together?
// params: $wave, $commune
// returns: source, source_name, target, target_name, layer, strength, problem
// writes: no

MATCH (a:Institution)-[n:NOMINATED]->(b:Institution)
WHERE n.wave = $wave AND n.problem <> '' AND ($commune = '' OR n.commune IN ['', $commune])
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, n.layer AS layer,
    n.strength AS strength, n.problem AS problem
ORDER BY source, target, layer, problem
