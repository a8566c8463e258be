-- Everything the journal says to SQLite, one named statement a block; read by netmap/store/statements.py.

-- name: schema
CREATE TABLE study (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    files TEXT NOT NULL,
    counts TEXT NOT NULL,
    note TEXT NOT NULL,
    undoes INTEGER REFERENCES entry (id),
    content TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

CREATE TABLE version (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    entry INTEGER NOT NULL,
    record TEXT,
    PRIMARY KEY (kind, key, entry)
) WITHOUT ROWID;

CREATE INDEX version_of_entry ON version (entry);

CREATE TABLE current (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    entry INTEGER NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;

PRAGMA application_id = 1852662128;

PRAGMA user_version = 2;

-- name: migrate_1
CREATE INDEX IF NOT EXISTS entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;

PRAGMA user_version = 2;

-- name: scratch
CREATE TEMP TABLE incoming (
    kind TEXT, key TEXT, entry INTEGER, record TEXT, PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TEMP TABLE needed (kind TEXT, key TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID;

CREATE TEMP TABLE pointer (
    kind TEXT, path TEXT, target TEXT, PRIMARY KEY (kind, path)
) WITHOUT ROWID;

-- name: tables
SELECT count(*) FROM sqlite_schema;

-- name: application
PRAGMA application_id;

-- name: schema_version
PRAGMA user_version;

-- name: name_study
INSERT OR REPLACE INTO study (name, value) VALUES (:name, :value);

-- name: study
SELECT name, value FROM study;

-- name: head
SELECT id, hash FROM entry ORDER BY id DESC LIMIT 1;

-- name: entries
SELECT id, at, who, action, files, counts, note, undoes, content, previous, hash FROM entry ORDER BY id;

-- name: add_entry
INSERT INTO entry (id, at, who, action, files, counts, note, undoes, content, previous, hash)
VALUES (:id, :at, :who, :action, :files, :counts, :note, :undoes, :content, :previous, :hash);

-- name: records
SELECT key, record FROM current WHERE kind = :kind ORDER BY key;

-- name: counts
SELECT kind, count(*) FROM current GROUP BY kind ORDER BY kind;

-- name: every_record
SELECT kind, key, record FROM current ORDER BY kind, key;

-- name: versions
SELECT kind, key, record FROM version WHERE entry = :entry ORDER BY kind, key;

-- name: every_version
SELECT entry, kind, key, record FROM version ORDER BY entry, kind, key;

-- name: changes_since
WITH RECURSIVE turned (id) AS (
    SELECT undoes FROM entry WHERE id > :number AND undoes IS NOT NULL
    UNION
    SELECT e.undoes FROM entry e JOIN turned t ON e.id = t.id WHERE e.undoes IS NOT NULL
),
touched AS (
    SELECT kind, key FROM version WHERE entry > :number
    UNION
    SELECT kind, key FROM version WHERE entry IN (SELECT id FROM turned)
)
SELECT t.kind, t.key, c.record, CASE WHEN c.record IS NULL THEN (
    SELECT v.record FROM version v
    WHERE v.kind = t.kind AND v.key = t.key AND v.record IS NOT NULL ORDER BY v.entry DESC LIMIT 1
) END
FROM touched t LEFT JOIN current c ON c.kind = t.kind AND c.key = t.key
ORDER BY t.kind, t.key;

-- name: most_at_once
SELECT coalesce(max(records), 0) FROM (
    SELECT count(*) AS records FROM version
    WHERE entry > :number AND kind IN (SELECT value FROM json_each(:kinds)) GROUP BY entry
);

-- name: clear_incoming
DELETE FROM incoming;

-- name: clear_needed
DELETE FROM needed;

-- name: take_in
INSERT OR REPLACE INTO incoming (kind, key, entry, record) VALUES (?, ?, ?, ?);

-- name: taken_in
SELECT kind, key, record FROM incoming ORDER BY kind, key;

-- name: point
INSERT OR REPLACE INTO pointer (kind, path, target) VALUES (?, '$.' || ?, ?);

-- name: need
INSERT OR IGNORE INTO needed (kind, key)
SELECT p.target, json_extract(i.record, p.path)
FROM incoming i CROSS JOIN pointer p ON p.kind = i.kind WHERE i.record IS NOT NULL;

-- name: turn_in
INSERT INTO incoming (kind, key, entry, record)
SELECT t.kind, t.key, w.entry, w.record
FROM version t LEFT JOIN version w ON w.kind = t.kind AND w.key = t.key AND w.entry = (
    SELECT max(v.entry) FROM version v WHERE v.kind = t.kind AND v.key = t.key
    AND v.entry NOT IN (SELECT value FROM json_each(:dead))
)
WHERE t.entry = :root;

-- name: rested_on
SELECT DISTINCT later.entry FROM version v
JOIN version later ON later.kind = v.kind AND later.key = v.key AND later.entry > v.entry
WHERE v.entry = :root AND later.entry NOT IN (SELECT value FROM json_each(:dead))
ORDER BY later.entry;

-- name: changed_anything
SELECT 1 FROM version WHERE entry = :entry LIMIT 1;

-- name: entry_changes
SELECT v.kind, v.key, v.record, (
    SELECT w.record FROM version w
    WHERE w.kind = v.kind AND w.key = v.key AND w.entry < v.entry
    AND w.entry NOT IN (SELECT value FROM json_each(:dead)) ORDER BY w.entry DESC LIMIT 1
)
FROM version v WHERE v.entry = :entry ORDER BY v.kind, v.key;

-- name: last_act
SELECT id, hash FROM entry WHERE action NOT IN (SELECT value FROM json_each(:quiet)) ORDER BY id DESC LIMIT 1;

-- name: overtaken
WITH RECURSIVE turned (id, by) AS (
    SELECT undoes, id FROM entry WHERE id > :number AND undoes IS NOT NULL
    UNION
    SELECT e.undoes, t.by FROM entry e JOIN turned t ON e.id = t.id WHERE e.undoes IS NOT NULL
),
touched (kind, key, entry) AS (
    SELECT kind, key, entry FROM version WHERE entry > :number
    UNION ALL
    SELECT v.kind, v.key, t.by FROM version v JOIN turned t ON v.entry = t.id
)
SELECT t.kind, t.key, t.entry FROM touched t JOIN incoming i ON i.kind = t.kind AND i.key = t.key
ORDER BY t.entry DESC LIMIT 1;

-- name: drop_unchanged
DELETE FROM incoming WHERE record IS (
    SELECT c.record FROM current c WHERE c.kind = incoming.kind AND c.key = incoming.key
);

-- name: keep_versions
INSERT INTO version (kind, key, entry, record) SELECT kind, key, entry, record FROM incoming;

-- name: apply_deletions
DELETE FROM current WHERE (kind, key) IN (
    SELECT kind, key FROM incoming WHERE record IS NULL
);

-- name: apply_records
INSERT OR REPLACE INTO current (kind, key, entry, record)
SELECT kind, key, entry, record FROM incoming WHERE record IS NOT NULL;

-- name: touched
SELECT kind, count(*) FROM incoming GROUP BY kind ORDER BY kind;

-- name: missing
SELECT n.kind, n.key FROM needed n LEFT JOIN current c ON c.kind = n.kind AND c.key = n.key
WHERE c.key IS NULL ORDER BY n.kind, n.key LIMIT 1;

-- name: gone
SELECT DISTINCT kind FROM incoming WHERE record IS NULL;

-- name: left_behind
SELECT c.key, c.entry FROM current c
WHERE c.kind = :kind AND json_extract(c.record, '$.' || :field) IN (
    SELECT i.key FROM incoming i WHERE i.kind = :target AND i.record IS NULL
)
ORDER BY c.entry;

-- name: integrity_check
PRAGMA integrity_check(5);

-- name: quick_check
PRAGMA quick_check(5);

-- name: recomputed
SELECT kind, key FROM (
    SELECT kind, key, entry, record FROM (
        SELECT kind, key, max(entry) AS entry, record FROM version
        WHERE entry NOT IN (SELECT value FROM json_each(:dead)) GROUP BY kind, key
    ) WHERE record IS NOT NULL
    EXCEPT SELECT kind, key, entry, record FROM current
)
UNION
SELECT kind, key FROM (
    SELECT kind, key, entry, record FROM current
    EXCEPT SELECT kind, key, entry, record FROM (
        SELECT kind, key, max(entry) AS entry, record FROM version
        WHERE entry NOT IN (SELECT value FROM json_each(:dead)) GROUP BY kind, key
    )
)
ORDER BY kind, key LIMIT 20;

-- name: orphans
SELECT count(*) FROM version WHERE entry NOT IN (SELECT id FROM entry);
