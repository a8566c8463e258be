// question: Which institutions serve a commune: the commune itself, its county or its voivodeship?
// params: $terc
// returns: id, name, label, type, sector, tier, seat, serves, parent, regon, nip, rspo, names, active_from, active_to, became, attributes
// writes: no

MATCH (i:Institution)-[:SERVES]->(t:Territory)
WHERE $terc STARTS WITH t.terc
WITH DISTINCT i
RETURN
    i.id AS id, i.name AS name, i.label AS label, i.type AS type, i.sector AS sector, i.tier AS tier,
    i.seat AS seat, i.serves AS serves, i.parent AS parent, i.regon AS regon, i.nip AS nip, i.rspo AS rspo,
    i.names AS names, i.active_from AS active_from, i.active_to AS active_to, i.became AS became,
    i.attributes AS attributes
ORDER BY id
