// question: Take out which territories institutions serve.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:SERVES]->(:Territory)
DELETE r
