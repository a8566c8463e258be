# The journal of a study
error-study-foreign = The file “{ $path }” is not a netmap study. Choose another one; this one was left untouched.
error-study-newer = The study “{ $path }” was written by a newer netmap (version { $found }, this one knows { $known }). Update the program.
error-backup-missing = There is no backup “{ $path }”. Check the file’s name.
error-backup-exists = There is a file “{ $path }” already. Give the backup another name; the file was left untouched.
error-backup-damaged = { $n ->
    [one] The backup “{ $path }” is damaged ({ $n } fault). Nothing was changed. Choose another backup.
   *[other] The backup “{ $path }” is damaged ({ $n } faults). Nothing was changed. Choose another backup.
}
error-study-is-backup = The file “{ $path }” is a backup. Opened as a study it would not be one any more, so it was left untouched. Make a study of it under another name: netmap restore "{ $path }" --study new.netmap
error-restore-other-study = The file “{ $path }” holds another study than the backup. Nothing was changed. Name another path (--study).
error-study-exists = There is a study “{ $path }” already. Choose another name; it was left untouched.
error-study-busy = Another program is writing the study “{ $path }” and did not finish within half a minute. Try again in a moment.
error-study-disk-full = The disk of the study “{ $path }” is full. Nothing was saved. Make room and try again.
error-study-unwritten = The disk under the study “{ $path }” did not take what was written ({ $reason }): it is full, a quota is used up, or the disk is failing. Nothing was saved. Make room or check the disk, and try again.
error-study-read-only = The study “{ $path }” can only be read. Remove the write protection of the file and its folder, or copy the study elsewhere.
error-study-out-of-reach = The study “{ $path }” cannot be reached: { $reason }. Check that the folder exists and that you may use it.
error-study-damaged = The study file “{ $path }” is damaged: { $reason }. Restore it from a backup.
error-study-unsound = { $n ->
    [one] The study file “{ $path }” is damaged ({ $n } fault). Nothing was saved in it, so that no more is lost. Details: netmap verify. Restore the newest sound copy: “{ $copy }” (netmap restore, or the part Backups of the Data page).
   *[other] The study file “{ $path }” is damaged ({ $n } faults). Nothing was saved in it, so that no more is lost. Details: netmap verify. Restore the newest sound copy: “{ $copy }” (netmap restore, or the part Backups of the Data page).
}
error-study-unsound-no-copy = { $n ->
    [one] The study file “{ $path }” is damaged ({ $n } fault). Nothing was saved in it, so that no more is lost. Details: netmap verify. There is no sound copy beside it: restore a backup that you have elsewhere (netmap restore).
   *[other] The study file “{ $path }” is damaged ({ $n } faults). Nothing was saved in it, so that no more is lost. Details: netmap verify. There is no sound copy beside it: restore a backup that you have elsewhere (netmap restore).
}
error-study-failed = The study “{ $path }” refused: { $reason }. Nothing was saved.
error-study-changed = Somebody else changed the study meanwhile ({ $who }, { $at }, entry { $entry }). Nothing was saved. Look at the change and try again.
error-study-restored = The study was restored from a backup meanwhile. Nothing was saved. Look at its state and try again.
error-record-changed = Somebody else changed the same record meanwhile ({ $who }, { $at }, entry { $entry }): { $kind } “{ $record }”. Nothing was saved. Look at the new value and repeat your change if it is still needed.
error-record-missing = A record points to what the study does not have: { $kind } “{ $record }”. Nothing was saved.
error-record-in-use = This cannot be removed: { $kind } “{ $record }” of entry { $by } points to it. Remove that first.
error-undo-rested-on = { $n ->
    [one] Entry { $entry } cannot be taken back or restored, because the later entry { $by } rests on it. Undo entry { $by } first.
   *[other] Entry { $entry } cannot be taken back or restored, because later entries rest on it: { $by }. Undo these first, the newest one first.
}
error-undo-nothing = Entry { $entry } changed nothing in the study (a file was written, for example), so there is nothing to take back.
error-undo-already-undone = Entry { $entry } has been taken back already (by entry { $by }).
error-redo-not-undone = Entry { $entry } has not been taken back, so there is nothing to restore.
error-unknown-entry = The study has no entry { $entry }. Check the number in the list of changes.
error-history-mark = “{ $mark }” is no mark of a history. A mark looks like 41-9f3c2a7be01d; the report prints it and “History of the data” shows it.

# Queries
error-queries-missing = The program's queries were not found at “{ $path }”. Install the program again.
error-query-missing = There is no query “{ $query }”.
error-unknown-question = There is no question “{ $query }”. There are: { $known }.
error-unknown-param = Question “{ $query }” has no parameter “{ $param }”. It has: { $known }.
error-param-missing = This question needs the parameter “{ $param }”. Give it: --param { $param }=…
error-unknown-code = Parameter “{ $param }” cannot be “{ $code }”. Possible: { $known }.
error-unknown-body = There is no single institution “{ $institution }”. Give its id; these fit: { $known }.
error-query-header = The header of query “{ $query }” lacks a line: { $missing }.
error-query-params = Query “{ $query }” announces parameters ({ $declared }) and uses others ({ $used }).
error-query-params-given = Query “{ $query }” needs parameters ({ $declared }) and was given ({ $given }).
error-query-writes = Query “{ $query }” does not do what the line “writes” of its header says.
error-query-not-in-memory = The graph in memory does not know query “{ $query }”. Use the embedded graph or a Neo4j server.

# Graphs
error-graph-unknown = Unknown graph “{ $graph }”. Choose one of: { $known }.
error-graph-not-built = The graph at “{ $path }” has not been built yet. Rebuild it (netmap rebuild).
error-graph-disk-full = The disk of the graph “{ $path }” is full. The study is whole. Make room and rebuild the graph (netmap rebuild).
error-graph-out-of-reach = The graph cannot be written at “{ $path }”: { $reason }. The study is whole. Check your rights to the folder.
error-graph-not-made = Building the graph failed (code { $code }): { $reason }. The study is whole. Rebuild the graph (netmap rebuild).
error-graph-too-large = The answer to query “{ $query }” about the whole of a study this large does not fit into the graph's memory. Study and graph are in order. Ask about one commune (on the page choose it at the side; in the command: --param commune=…).
error-graph-failed = The graph refused query “{ $query }”: { $reason }. The study is whole. Rebuild the graph (netmap rebuild).
error-graph-behind = The change was saved (entry { $entry }), but the graph does not show it yet. { $reason } Nothing has to be repeated: the graph catches up as soon as the server can be worked with.
error-graph-behind-here = The change was saved (entry { $entry }), but the graph does not show it yet. { $reason } The change need not be repeated: once this is out of the way, the graph catches up when the study is opened next.
error-graph-of-another-study = The database “{ $graph }” shows another study. Name another database or another server (a second one on this computer: netmap neo4j start --folder …), or rebuild the graph (netmap rebuild), which removes that study from it.
error-graph-not-ours = The database “{ $graph }” holds data that netmap did not write. Name another database, or rebuild the graph (netmap rebuild).
error-neo4j-address = “{ $url }” is not the address of a Neo4j server. Write it as neo4j://user@computer:7687/database.
error-neo4j-password-in-address = A password does not belong in the address, which ends up in logs and on the screen. Put it into the variable NETMAP_NEO4J_PASSWORD.
error-neo4j-down = The Neo4j server at { $url } does not answer. Check that it runs and that the address is right; until then you can work on the embedded graph.
error-neo4j-certificate = The Neo4j server at { $url } shows a certificate that this computer does not trust. Have the certificate installed on this computer; a server with a certificate of its own making is reached by bolt+ssc:// or neo4j+ssc://.
error-neo4j-not-encrypted = The server at { $url } does not speak with encryption as this address wants. Have encryption switched on at the server, or, in a network you trust, write bolt:// or neo4j:// without +s.
error-neo4j-hung-up = The server at { $url } breaks off the conversation at once. It probably wants encryption: write bolt+s:// or neo4j+s://. Otherwise check that Neo4j runs at this port (usually 7687).
error-neo4j-read-only = The database “{ $database }” on the server { $url } can only be read, and netmap has to write the graph into it. Ask the server's administrator to lift the write protection, or name another database.
error-neo4j-refused = The Neo4j server at { $url } cannot do this now: { $reason }. Check the server's log, its disk and its memory; until then you can work on the embedded graph.
error-neo4j-no-answer = Something runs at { $url } but does not answer as Neo4j does: { $reason }. Check the address and the port (usually 7687).
error-neo4j-password = The Neo4j server at { $url } did not accept user “{ $user }” or the password. Check the variable NETMAP_NEO4J_PASSWORD.
error-neo4j-password-expired = The Neo4j server at { $url } wants a new password of user “{ $user }”. Change it on the server and put it into the variable NETMAP_NEO4J_PASSWORD.
error-neo4j-locked-out = The Neo4j server at { $url } has locked user “{ $user }” out for a moment after several wrong passwords. Wait, and check the password.
error-neo4j-no-right = User “{ $user }” has no right to do this on the server { $url }. Ask the server's administrator for it.
error-neo4j-no-database = The server { $url } has no database “{ $database }”. Check the name in the address or in the variable NETMAP_NEO4J_DATABASE.
error-neo4j-database-down = The database “{ $database }” on the server { $url } is switched off. Start it, or wait until it is up.

# What verify finds
problem-journal-unreadable = The journal cannot be read: { $reason }
problem-pages-damaged = The study file is damaged: { $reason }
problem-entry-out-of-chain = Entry { $entry } is not in its place in the chain.
problem-entry-altered = Entry { $entry } was altered outside the program.
problem-content-altered = What entry { $entry } recorded was altered outside the program.
problem-chain-cut = The chain of entries ends at { $entry }, not where the program ended it.
problem-history-restored = The history does not hold entry { $entry } as it was: the study was restored from a backup (entry { $by }).
problem-history-cut = { $witness ->
    [graph] The graph shows entry { $entry }, which the history does not hold any more as it was: somebody removed or replaced entries.
    [backup] A backup holds entry { $entry }, which the history does not hold any more as it was: somebody removed or replaced entries.
   *[other] The history does not hold entry { $entry } as the mark tells it: somebody removed or replaced entries.
}
problem-record-altered = A record was altered outside the program: { $kind } “{ $record }”.
problem-versions-without-entry = There are records without the entry they come from: { $n }.
problem-graph-not-at-head = The graph ({ $graph }) does not show the study as it is now.
problem-graph-counts = The graph holds { $found } instead of { $expected } ({ $table }).
problem-graph-contents = The graph's contents differ from the journal ({ $table }): { $lacking } lacking, { $extra } too many.

# Acts kept in the journal
store-action-import = file import
store-action-workshop = workshop
store-action-edit = correction
store-action-naming = decision on a name
store-action-undo = undo
store-action-redo = redo
store-action-setting = setting
store-action-layout = place in the diagram
store-action-export = data export
store-action-territory = register of places
store-action-backup = backup
store-action-restore = restored from a backup
error-record-unreadable = A record in the study file cannot be read ({ $reason }): the file is damaged or was changed outside the program. Details: netmap verify. Restore the file from a backup.
error-study-altered = The study file “{ $path }” is damaged or was changed outside the program. Details: netmap verify. Restore the file from a backup.
