// question: Keep who sits in which team.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.source IS NOT NULL
MATCH (a:Institution {id: row.source}), (b:Team {id: row.target})
MERGE (a)-[r:MEMBER_OF]->(b)
SET
    r.role = row.role, r.rank = row.rank, r.since = row.since, r.until = row.until
