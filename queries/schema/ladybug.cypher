// question: What tables does the embedded graph have? (types are needed here; Neo4j has none)
// params:
// returns:
// writes: yes

CREATE NODE TABLE Study (id STRING PRIMARY KEY, number INT64, hash STRING, version INT64);
CREATE NODE TABLE Territory (
    terc STRING PRIMARY KEY, name STRING, kind STRING, parent STRING, lon DOUBLE, lat DOUBLE, `group` STRING
);
CREATE NODE TABLE Institution (
    id STRING PRIMARY KEY, name STRING, label STRING, type STRING, sector STRING, tier STRING, seat STRING,
    serves STRING[], parent STRING, regon STRING, nip STRING, rspo STRING, names STRING[],
    active_from STRING, active_to STRING, became STRING, attributes STRING
);
CREATE NODE TABLE Team (id STRING PRIMARY KEY, name STRING, kind STRING, commune STRING);
CREATE NODE TABLE Wave (id STRING PRIMARY KEY, label STRING, date STRING, phase STRING, `order` INT64);
CREATE NODE TABLE FamilyCase (id STRING PRIMARY KEY, commune STRING, needs STRING[], plan STRING, wave STRING);
CREATE NODE TABLE Import (
    id INT64 PRIMARY KEY, at STRING, who STRING, action STRING, files STRING, counts STRING, note STRING,
    undoes INT64, undone_by INT64, content STRING, previous STRING, hash STRING
);
CREATE REL TABLE PART_OF (FROM Territory TO Territory);
CREATE REL TABLE SERVES (FROM Institution TO Territory);
CREATE REL TABLE SEATED_IN (FROM Institution TO Territory);
CREATE REL TABLE MEMBER_OF (
    FROM Institution TO Team, role STRING, rank STRING, since STRING, until STRING
);
CREATE REL TABLE RESPONDED (FROM Institution TO Wave, status STRING);
CREATE REL TABLE TOOK_PART (FROM Institution TO FamilyCase, how STRING);
CREATE REL TABLE NOMINATED (
    FROM Institution TO Institution, key STRING, wave STRING, layer STRING, commune STRING, reporter STRING,
    strength DOUBLE, frequency DOUBLE, formality STRING, trust DOUBLE, channel STRING, problem STRING,
    note STRING, date STRING, origin STRING, import_id STRING, `row` STRING, attributes STRING,
    respondent STRING, context INT64
);
