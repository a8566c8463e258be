// question: Which communes are in the pilot, which in the comparison group?
// params:
// returns: commune, group
// writes: no

MATCH (t:Territory)
WHERE t.`group` <> ''
RETURN
    t.terc AS commune, t.`group` AS `group`
ORDER BY commune
