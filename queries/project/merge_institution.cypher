// question: Keep institutions as they are in the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (i:Institution {id: row.id})
SET
    i.name = row.name, i.label = row.label, i.type = row.type, i.sector = row.sector, i.tier = row.tier,
    i.seat = row.seat, i.serves = row.serves, i.parent = row.parent, i.regon = row.regon, i.nip = row.nip,
    i.rspo = row.rspo, i.names = row.names, i.active_from = row.active_from, i.active_to = row.active_to,
    i.became = row.became, i.attributes = row.attributes
