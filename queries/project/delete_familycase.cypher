// question: Take out cases that the journal no longer has, with all their ties.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
MATCH (c:FamilyCase {id: row.id})
DETACH DELETE c
