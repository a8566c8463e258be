// question: Keep waves as they are in the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (w:Wave {id: row.id})
SET
    w.label = row.label, w.date = row.date, w.phase = row.phase, w.`order` = row.`order`
