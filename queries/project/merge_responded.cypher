// question: Keep who answered in which wave.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Institution {id: row.source}), (b:Wave {id: row.target})
MERGE (a)-[r:RESPONDED]->(b)
SET
    r.status = row.status
