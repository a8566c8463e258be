// question: What did some institutions say of ties in a wave, in the context of a commune or of none?
// params: $wave, $commune, $speakers
// returns: key, source, target, wave, layer, commune, reporter, strength, frequency, formality, trust, channel, problem, note, date, origin, import_id, row, attributes, respondent
// writes: no

MATCH (a:Institution)-[n:NOMINATED]->(b:Institution)
WHERE a.id IN $speakers AND n.wave = $wave AND n.commune IN ['', $commune]
RETURN
    n.key AS key, a.id AS source, b.id AS target, n.wave AS wave, n.layer AS layer, n.commune AS commune,
    n.reporter AS reporter, n.strength AS strength, n.frequency AS frequency, n.formality AS formality,
    n.trust AS trust, n.channel AS channel, n.problem AS problem, n.note AS note, n.date AS date,
    n.origin AS origin, n.import_id AS import_id, n.`row` AS `row`, n.attributes AS attributes,
    n.respondent AS respondent
ORDER BY key
