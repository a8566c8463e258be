// question: Take out which part an institution took in a case.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:TOOK_PART {how: row.how}]->(b:FamilyCase {id: row.target})
DELETE r
