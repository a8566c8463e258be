// question: Keep teams as they are in the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (t:Team {id: row.id})
SET
    t.name = row.name, t.kind = row.kind, t.commune = row.commune
