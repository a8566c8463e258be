// question: Which pairs are in touch in one wave and not in another: new ones, or with the waves exchanged lost ones?
// params: $wave, $other_wave, $commune
// returns: source, source_name, target, target_name, strength
// writes: no

MATCH (a:Institution)-[n:NOMINATED]-(b:Institution)
WHERE n.wave = $wave AND coalesce(n.strength, 1.0) > 0 AND a.id < b.id
    AND ($commune = '' OR n.commune IN ['', $commune])
    AND NOT EXISTS {
        MATCH (a)-[m:NOMINATED]-(b)
        WHERE m.wave = $other_wave AND coalesce(m.strength, 1.0) > 0
            AND ($commune = '' OR m.commune IN ['', $commune])
    }
WITH a, b, max(n.strength) AS strength
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, strength
ORDER BY source, target
