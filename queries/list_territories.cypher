// question: Which places does the study know, what is each part of, and is it a pilot commune?
// params:
// returns: terc, name, kind, parent, lon, lat, group, part_of
// writes: no

MATCH (t:Territory)
OPTIONAL MATCH (t)-[:PART_OF]->(p:Territory)
RETURN
    t.terc AS terc, t.name AS name, t.kind AS kind, t.parent AS parent, t.lon AS lon, t.lat AS lat,
    t.`group` AS `group`, coalesce(p.terc, '') AS part_of
ORDER BY terc
