// question: What is unique and what is found fast in a Neo4j graph?
// params:
// returns:
// writes: yes

CREATE CONSTRAINT netmap_study IF NOT EXISTS FOR (s:Study) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT netmap_territory IF NOT EXISTS FOR (t:Territory) REQUIRE t.terc IS UNIQUE;
CREATE CONSTRAINT netmap_institution IF NOT EXISTS FOR (i:Institution) REQUIRE i.id IS UNIQUE;
CREATE CONSTRAINT netmap_team IF NOT EXISTS FOR (t:Team) REQUIRE t.id IS UNIQUE;
CREATE CONSTRAINT netmap_wave IF NOT EXISTS FOR (w:Wave) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT netmap_family_case IF NOT EXISTS FOR (c:FamilyCase) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT netmap_import IF NOT EXISTS FOR (i:Import) REQUIRE i.id IS UNIQUE;
CREATE INDEX netmap_nominated_wave IF NOT EXISTS FOR ()-[n:NOMINATED]-() ON (n.wave);
CREATE INDEX netmap_nominated_context IF NOT EXISTS FOR ()-[n:NOMINATED]-() ON (n.context);
