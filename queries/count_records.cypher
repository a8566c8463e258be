// question: How much of each thing does the graph hold?
// params:
// returns: territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, member_of, responded, took_part, nominated
// writes: no

MATCH (t:Territory)
WITH count(t) AS territories
OPTIONAL MATCH (i:Institution)
WITH territories, count(i) AS institutions
OPTIONAL MATCH (t:Team)
WITH territories, institutions, count(t) AS teams
OPTIONAL MATCH (w:Wave)
WITH territories, institutions, teams, count(w) AS waves
OPTIONAL MATCH (f:FamilyCase)
WITH territories, institutions, teams, waves, count(f) AS family_cases
OPTIONAL MATCH (e:Import)
WITH territories, institutions, teams, waves, family_cases, count(e) AS imports
OPTIONAL MATCH (:Territory)-[p:PART_OF]->(:Territory)
WITH territories, institutions, teams, waves, family_cases, imports, count(p) AS part_of
OPTIONAL MATCH (:Institution)-[s:SERVES]->(:Territory)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, count(s) AS serves
OPTIONAL MATCH (:Institution)-[s:SEATED_IN]->(:Territory)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, serves, count(s) AS seated_in
OPTIONAL MATCH (:Institution)-[m:MEMBER_OF]->(:Team)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, count(m) AS member_of
OPTIONAL MATCH (:Institution)-[r:RESPONDED]->(:Wave)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, member_of,
    count(r) AS responded
OPTIONAL MATCH (:Institution)-[k:TOOK_PART]->(:FamilyCase)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, member_of, responded,
    count(k) AS took_part
OPTIONAL MATCH (:Institution)-[n:NOMINATED]->(:Institution)
WITH territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, member_of, responded,
    took_part, count(n) AS nominated
RETURN territories, institutions, teams, waves, family_cases, imports, part_of, serves, seated_in, member_of, responded,
    took_part, nominated
