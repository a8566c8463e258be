// question: Which ties does the study know from a source other than the survey only (the room, a register, a document)?
// params: $wave, $origin=workshop
// returns: source, source_name, target, target_name, strength
// writes: no

MATCH (a:Institution)-[n:NOMINATED]-(b:Institution)
WHERE n.wave = $wave AND n.origin = $origin AND coalesce(n.strength, 1.0) > 0 AND a.id < b.id
    AND NOT EXISTS {
        MATCH (a)-[m:NOMINATED]-(b)
        WHERE m.wave = $wave AND m.origin <> $origin AND coalesce(m.strength, 1.0) > 0
    }
WITH a, b, max(n.strength) AS strength
RETURN a.id AS source, a.name AS source_name, b.id AS target, b.name AS target_name, strength
ORDER BY source, target
