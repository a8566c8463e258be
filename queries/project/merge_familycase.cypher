// question: Keep cases as they are in the journal.
// params: $rows
// returns:
// writes: yes

UNWIND $rows AS row
WITH row
WHERE row.id IS NOT NULL
MERGE (c:FamilyCase {id: row.id})
SET
    c.commune = row.commune, c.needs = row.needs, c.plan = row.plan, c.wave = row.wave
