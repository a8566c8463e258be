## The local Neo4j

neo4j-first-start = First start: downloading Neo4j ({ $total } MB). This usually takes a minute or two; later starts are much quicker.
neo4j-downloading = Downloaded { $done } of { $total } MB
neo4j-starting = Starting Neo4j. This takes some ten to twenty seconds.
neo4j-waiting = Waiting: another command is starting or stopping Neo4j.

error-neo4j-extra-missing = The extra that runs Neo4j is missing. Install it with: pip install "netmap[neo4j-local]"
error-neo4j-offline = Neo4j ({ $megabytes } MB) cannot be downloaded: there is no internet connection. It is needed for the first start only; connect and try again, or work with the embedded graph (--graph embedded).
error-neo4j-no-room = The disk is too full to download Neo4j ({ $megabytes } MB; folder { $folder }). Free some space and try again; what was downloaded already is kept.
error-neo4j-download-failed = Neo4j could not be downloaded: { $reason }. Try again; what was downloaded already is kept.
error-neo4j-busy = Another command has been starting or stopping Neo4j in the folder { $folder } for long. Wait until it is done and try again.
error-neo4j-folder-refused = The folder { $folder } cannot be written to. Name another folder or free some space on the disk.
error-neo4j-password-short = A Neo4j password needs at least { $least } characters. Set a longer one in NETMAP_NEO4J_PASSWORD or remove the variable; a password is then made by itself.
error-neo4j-port-taken = Another program uses port { $port }. Name another port or none; a free one is then found by itself.
error-neo4j-no-memory = There was not enough memory to start Neo4j (about 500 MB are needed). Close other programs and try again. Details: { $log }
error-neo4j-disk-full = The disk is too full for Neo4j (folder { $folder }). Free some space and try again.
error-neo4j-slow = Neo4j did not start within { $seconds } s. Close other programs and try again. Details: { $log }
error-neo4j-own-settings = Neo4j did not accept a setting: { $reason } Correct the file { $own } and try again.
error-neo4j-ended = Neo4j ended while starting: { $reason }. Try again; if that does not help, give the file { $log } to whoever looks after the program.
