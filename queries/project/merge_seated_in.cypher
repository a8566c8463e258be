// question: Keep where institutions have their seats.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Institution {id: row.source}), (b:Territory {terc: row.target})
MERGE (a)-[r:SEATED_IN]->(b)
