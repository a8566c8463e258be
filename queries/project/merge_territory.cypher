// question: Keep territories as they are in the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.terc IS NOT NULL
MERGE (t:Territory {terc: row.terc})
SET
    t.name = row.name, t.kind = row.kind, t.parent = row.parent, t.lon = row.lon, t.lat = row.lat,
    t.`group` = row.`group`
