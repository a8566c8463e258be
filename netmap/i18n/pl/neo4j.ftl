## Lokalna baza Neo4j

neo4j-first-start = Pierwsze uruchomienie: pobieram Neo4j ({ $total } MB). Potrwa to zwykle minutę lub dwie; następne uruchomienia są znacznie szybsze.
neo4j-downloading = Pobrano { $done } z { $total } MB
neo4j-starting = Uruchamiam Neo4j. To potrwa kilkanaście sekund.
neo4j-waiting = Czekam: inne polecenie właśnie uruchamia albo zatrzymuje Neo4j.

error-neo4j-extra-missing = Brakuje dodatku, który uruchamia Neo4j. Proszę zainstalować: pip install "netmap[neo4j-local]"
error-neo4j-offline = Nie można pobrać Neo4j ({ $megabytes } MB): brak połączenia z internetem. Jest potrzebne tylko przy pierwszym uruchomieniu; proszę połączyć się i spróbować ponownie albo pracować na grafie wbudowanym (--graph embedded).
error-neo4j-no-room = Na dysku zabrakło miejsca na pobranie Neo4j ({ $megabytes } MB; folder { $folder }). Proszę zwolnić miejsce i spróbować ponownie; to, co już pobrano, nie przepadło.
error-neo4j-download-failed = Nie udało się pobrać Neo4j: { $reason }. Proszę spróbować ponownie; to, co już pobrano, nie przepadło.
error-neo4j-busy = Inne polecenie od dłuższego czasu uruchamia albo zatrzymuje Neo4j w folderze { $folder }. Proszę poczekać, aż skończy, i spróbować ponownie.
error-neo4j-folder-refused = Nie można pisać w folderze { $folder }. Proszę wskazać inny folder albo zwolnić miejsce na dysku.
error-neo4j-password-short = Hasło do Neo4j musi mieć co najmniej { $least } znaków. Proszę ustawić dłuższe w zmiennej NETMAP_NEO4J_PASSWORD albo ją usunąć; hasło powstanie wtedy samo.
error-neo4j-port-taken = Port { $port } zajmuje inny program. Proszę wskazać inny port albo nie wskazywać żadnego; wolny znajdzie się sam.
error-neo4j-no-memory = Zabrakło pamięci, aby uruchomić Neo4j (potrzeba około 500 MB). Proszę zamknąć inne programy i spróbować ponownie. Szczegóły: { $log }
error-neo4j-disk-full = Na dysku zabrakło miejsca dla Neo4j (folder { $folder }). Proszę zwolnić miejsce i spróbować ponownie.
error-neo4j-slow = Neo4j nie uruchomiło się w ciągu { $seconds } s. Proszę zamknąć inne programy i spróbować ponownie. Szczegóły: { $log }
error-neo4j-own-settings = Neo4j nie przyjęło ustawienia: { $reason } Proszę poprawić plik { $own } i spróbować ponownie.
error-neo4j-ended = Neo4j przerwało pracę przy uruchamianiu: { $reason }. Proszę spróbować ponownie; jeśli to nie pomoże, przekazać opiekunowi programu plik { $log }.
