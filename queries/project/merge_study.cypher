// question: Note which entry of which journal the graph shows.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (s:Study {id: row.id})
SET
    s.number = row.number, s.hash = row.hash, s.version = row.version
