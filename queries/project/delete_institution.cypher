// question: Take out institutions that the journal no longer has, with all their ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (i:Institution {id: row.id})
DETACH DELETE i
