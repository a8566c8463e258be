// question: Which institution took which part in which case?
// params:
// returns: case_id, institution, how
// writes: no

MATCH (i:Institution)-[p:TOOK_PART]->(c:FamilyCase)
RETURN
    c.id AS case_id, i.id AS institution, p.how AS how
ORDER BY case_id, institution, how
