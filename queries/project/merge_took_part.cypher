// question: Keep which part an institution took in a case.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Institution {id: row.source}), (b:FamilyCase {id: row.target})
MERGE (a)-[r:TOOK_PART {how: row.how}]->(b)
