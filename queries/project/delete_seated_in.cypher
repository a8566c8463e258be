// question: Take out where institutions have their seats.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (a:Institution {id: row.source})-[r:SEATED_IN]->(:Territory)
DELETE r
