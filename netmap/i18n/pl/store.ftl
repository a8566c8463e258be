# Dziennik badania
error-study-foreign = Plik „{ $path }” nie jest badaniem programu netmap. Proszę wskazać inny plik; ten pozostał nietknięty.
error-study-newer = Badanie „{ $path }” zapisał nowszy program netmap (wersja { $found }, ten zna { $known }). Proszę zaktualizować program.
error-backup-missing = Nie ma kopii „{ $path }”. Proszę sprawdzić nazwę pliku.
error-backup-exists = Plik „{ $path }” już istnieje. Proszę podać inną nazwę kopii; istniejący plik pozostał nietknięty.
error-backup-damaged = { $n ->
    [one] Kopia „{ $path }” jest uszkodzona ({ $n } błąd). Niczego nie zmieniono. Proszę wybrać inną kopię.
    [few] Kopia „{ $path }” jest uszkodzona ({ $n } błędy). Niczego nie zmieniono. Proszę wybrać inną kopię.
   *[other] Kopia „{ $path }” jest uszkodzona ({ $n } błędów). Niczego nie zmieniono. Proszę wybrać inną kopię.
}
error-study-is-backup = Plik „{ $path }” to kopia zapasowa. Otwarta jako badanie przestałaby nią być, więc pozostała nietknięta. Proszę utworzyć z niej badanie pod inną nazwą: netmap restore "{ $path }" --study nowe.netmap
error-restore-other-study = W pliku „{ $path }” jest inne badanie niż w kopii. Niczego nie zmieniono. Proszę podać inną ścieżkę (--study).
error-study-exists = Badanie „{ $path }” już istnieje. Proszę podać inną nazwę; istniejące pozostało nietknięte.
error-study-busy = Badanie „{ $path }” jest właśnie zapisywane przez inny program i nie zwolniło się w ciągu pół minuty. Proszę spróbować ponownie za chwilę.
error-study-disk-full = Na dysku z badaniem „{ $path }” brakuje miejsca. Niczego nie zapisano. Proszę zwolnić miejsce i powtórzyć.
error-study-unwritten = Dysk pod badaniem „{ $path }” nie przyjął zapisu ({ $reason }): jest pełny, wyczerpano przydział miejsca albo dysk się psuje. Niczego nie zapisano. Zwolnij miejsce lub sprawdź dysk i spróbuj ponownie.
error-study-read-only = Badanie „{ $path }” można tylko czytać. Proszę zdjąć z pliku i folderu ochronę przed zapisem albo skopiować badanie w inne miejsce.
error-study-out-of-reach = Nie można dostać się do badania „{ $path }”: { $reason }. Proszę sprawdzić, czy folder istnieje i czy mają Państwo do niego prawo.
error-study-damaged = Plik badania „{ $path }” jest uszkodzony: { $reason }. Proszę przywrócić go z kopii zapasowej.
error-study-unsound = { $n ->
    [one] Plik badania „{ $path }” jest uszkodzony ({ $n } błąd). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Proszę przywrócić najnowszą dobrą kopię: „{ $copy }” (netmap restore albo część „Kopie zapasowe” na stronie „Dane”).
    [few] Plik badania „{ $path }” jest uszkodzony ({ $n } błędy). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Proszę przywrócić najnowszą dobrą kopię: „{ $copy }” (netmap restore albo część „Kopie zapasowe” na stronie „Dane”).
   *[other] Plik badania „{ $path }” jest uszkodzony ({ $n } błędów). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Proszę przywrócić najnowszą dobrą kopię: „{ $copy }” (netmap restore albo część „Kopie zapasowe” na stronie „Dane”).
}
error-study-unsound-no-copy = { $n ->
    [one] Plik badania „{ $path }” jest uszkodzony ({ $n } błąd). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Obok badania nie ma dobrej kopii: proszę przywrócić kopię przechowywaną gdzie indziej (netmap restore).
    [few] Plik badania „{ $path }” jest uszkodzony ({ $n } błędy). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Obok badania nie ma dobrej kopii: proszę przywrócić kopię przechowywaną gdzie indziej (netmap restore).
   *[other] Plik badania „{ $path }” jest uszkodzony ({ $n } błędów). Niczego w nim nie zapisano, aby nie stracić więcej. Szczegóły: netmap verify. Obok badania nie ma dobrej kopii: proszę przywrócić kopię przechowywaną gdzie indziej (netmap restore).
}
error-study-failed = Badanie „{ $path }” odmówiło wykonania polecenia: { $reason }. Niczego nie zapisano.
error-study-changed = W międzyczasie badanie zmienił ktoś inny ({ $who }, { $at }, wpis { $entry }). Niczego nie zapisano. Proszę obejrzeć zmianę i powtórzyć.
error-study-restored = W międzyczasie badanie przywrócono z kopii zapasowej. Niczego nie zapisano. Proszę obejrzeć jego stan i powtórzyć.
error-record-changed = W międzyczasie ten sam zapis zmienił ktoś inny ({ $who }, { $at }, wpis { $entry }): { $kind } „{ $record }”. Niczego nie zapisano. Proszę obejrzeć nową wartość i powtórzyć, jeśli nadal trzeba.
error-record-missing = Zapis wskazuje na coś, czego w badaniu nie ma: { $kind } „{ $record }”. Niczego nie zapisano.
error-record-in-use = Nie można usunąć, bo wskazuje na to { $kind } „{ $record }” z wpisu { $by }. Proszę najpierw usunąć tamto.
error-undo-rested-on = { $n ->
    [one] Wpisu { $entry } nie można cofnąć ani przywrócić, bo opiera się na nim późniejszy wpis { $by }. Proszę najpierw cofnąć wpis { $by }.
    [few] Wpisu { $entry } nie można cofnąć ani przywrócić, bo opierają się na nim późniejsze wpisy: { $by }. Proszę najpierw cofnąć te wpisy, od najnowszego.
   *[other] Wpisu { $entry } nie można cofnąć ani przywrócić, bo opierają się na nim późniejsze wpisy: { $by }. Proszę najpierw cofnąć te wpisy, od najnowszego.
}
error-undo-nothing = Wpis { $entry } niczego w badaniu nie zmienił (na przykład zapisano plik), więc nie ma czego cofać.
error-undo-already-undone = Wpis { $entry } jest już cofnięty (wpisem { $by }).
error-redo-not-undone = Wpis { $entry } nie jest cofnięty, więc nie ma czego przywracać.
error-unknown-entry = W badaniu nie ma wpisu { $entry }. Proszę sprawdzić numer na liście zmian.
error-history-mark = „{ $mark }” nie jest znakiem historii. Znak ma postać 41-9f3c2a7be01d; drukuje go raport i pokazuje część „Historia danych”.

# Zapytania
error-queries-missing = Nie znaleziono zapytań programu w „{ $path }”. Proszę zainstalować program ponownie.
error-query-missing = Nie ma zapytania „{ $query }”.
error-unknown-question = Nie ma pytania „{ $query }”. Są: { $known }.
error-unknown-param = Pytanie „{ $query }” nie ma parametru „{ $param }”. Ma: { $known }.
error-param-missing = To pytanie potrzebuje parametru „{ $param }”. Proszę go podać: --param { $param }=…
error-unknown-code = Parametr „{ $param }” nie może mieć wartości „{ $code }”. Możliwe: { $known }.
error-unknown-body = Nie ma jednej instytucji „{ $institution }”. Proszę podać jej id; pasują: { $known }.
error-query-header = W nagłówku zapytania „{ $query }” brakuje wiersza: { $missing }.
error-query-params = Zapytanie „{ $query }” zapowiada parametry ({ $declared }), a używa innych ({ $used }).
error-query-params-given = Zapytanie „{ $query }” potrzebuje parametrów ({ $declared }), a podano ({ $given }).
error-query-writes = Zapytanie „{ $query }” robi co innego, niż mówi wiersz „writes” jego nagłówka.
error-query-not-in-memory = Graf w pamięci nie zna zapytania „{ $query }”. Proszę użyć grafu wbudowanego albo serwera Neo4j.

# Grafy
error-graph-unknown = Nie znam grafu „{ $graph }”. Proszę wybrać jeden z: { $known }.
error-graph-not-built = Graf w „{ $path }” nie jest jeszcze zbudowany. Proszę go odbudować (netmap rebuild).
error-graph-disk-full = Na dysku z grafem „{ $path }” brakuje miejsca. Badanie jest całe. Proszę zwolnić miejsce i odbudować graf (netmap rebuild).
error-graph-out-of-reach = Nie można zapisać grafu w „{ $path }”: { $reason }. Badanie jest całe. Proszę sprawdzić prawa do folderu.
error-graph-not-made = Budowa grafu nie udała się (kod { $code }): { $reason }. Badanie jest całe. Proszę odbudować graf (netmap rebuild).
error-graph-too-large = Odpowiedź na zapytanie „{ $query }” o całe tak duże badanie nie mieści się w pamięci grafu. Badanie i graf są w porządku. Proszę zapytać o jedną gminę (na stronie wybrać ją z boku; w poleceniu: --param commune=…).
error-graph-failed = Graf odmówił wykonania zapytania „{ $query }”: { $reason }. Badanie jest całe. Proszę odbudować graf (netmap rebuild).
error-graph-behind = Zmianę zapisano (wpis { $entry }), ale graf jeszcze jej nie pokazuje. { $reason } Niczego nie trzeba powtarzać: graf sam nadrobi zaległości, gdy tylko będzie można pracować z serwerem.
error-graph-behind-here = Zmianę zapisano (wpis { $entry }), ale graf jeszcze jej nie pokazuje. { $reason } Zmiany nie trzeba powtarzać: gdy przeszkoda zniknie, graf nadrobi zaległości przy następnym otwarciu badania.
error-graph-of-another-study = Baza „{ $graph }” pokazuje inne badanie. Proszę wskazać inną bazę lub inny serwer (drugi na tym komputerze: netmap neo4j start --folder …) albo odbudować graf (netmap rebuild), co usunie z niej tamto badanie.
error-graph-not-ours = W bazie „{ $graph }” są dane, których nie zapisał netmap. Proszę wskazać inną bazę albo odbudować graf (netmap rebuild).
error-neo4j-address = Adres „{ $url }” nie jest adresem serwera Neo4j. Proszę podać go w postaci neo4j://użytkownik@komputer:7687/baza.
error-neo4j-password-in-address = Hasła nie podaje się w adresie, bo trafiłoby do dzienników i na ekran. Proszę wpisać je do zmiennej NETMAP_NEO4J_PASSWORD.
error-neo4j-down = Serwer Neo4j pod adresem { $url } nie odpowiada. Proszę sprawdzić, czy działa i czy adres jest właściwy; do tego czasu można pracować na grafie wbudowanym.
error-neo4j-certificate = Serwer Neo4j pod adresem { $url } pokazuje certyfikat, któremu ten komputer nie ufa. Proszę poprosić o zainstalowanie certyfikatu na tym komputerze; z serwerem, który ma certyfikat własnego wyrobu, łączy adres bolt+ssc:// lub neo4j+ssc://.
error-neo4j-not-encrypted = Serwer pod adresem { $url } nie szyfruje połączenia, czego żąda ten adres. Proszę włączyć szyfrowanie na serwerze albo, w zaufanej sieci, wpisać adres bolt:// lub neo4j:// bez +s.
error-neo4j-hung-up = Serwer pod adresem { $url } od razu zrywa połączenie. Prawdopodobnie żąda szyfrowania: proszę wpisać adres bolt+s:// lub neo4j+s://. Jeśli to nie pomoże, proszę sprawdzić, czy pod tym portem działa Neo4j (zwykle 7687).
error-neo4j-read-only = Baza „{ $database }” na serwerze { $url } jest tylko do odczytu, a netmap musi zapisać w niej graf. Proszę poprosić administratora serwera o zdjęcie blokady zapisu albo podać inną bazę.
error-neo4j-refused = Serwer Neo4j pod adresem { $url } nie może teraz tego zrobić: { $reason }. Proszę sprawdzić dziennik, dysk i pamięć serwera; do tego czasu można pracować na grafie wbudowanym.
error-neo4j-no-answer = Pod adresem { $url } coś działa, ale nie odpowiada jak Neo4j: { $reason }. Proszę sprawdzić adres i port (zwykle 7687).
error-neo4j-password = Serwer Neo4j pod adresem { $url } nie przyjął użytkownika „{ $user }” lub jego hasła. Proszę sprawdzić zmienną NETMAP_NEO4J_PASSWORD.
error-neo4j-password-expired = Serwer Neo4j pod adresem { $url } żąda nowego hasła użytkownika „{ $user }”. Proszę je zmienić na serwerze i wpisać do zmiennej NETMAP_NEO4J_PASSWORD.
error-neo4j-locked-out = Serwer Neo4j pod adresem { $url } na chwilę zablokował użytkownika „{ $user }” po kilku złych hasłach. Proszę odczekać i sprawdzić hasło.
error-neo4j-no-right = Użytkownik „{ $user }” nie ma na serwerze { $url } prawa do tej czynności. Proszę poprosić o nie administratora serwera.
error-neo4j-no-database = Na serwerze { $url } nie ma bazy „{ $database }”. Proszę sprawdzić nazwę w adresie lub w zmiennej NETMAP_NEO4J_DATABASE.
error-neo4j-database-down = Baza „{ $database }” na serwerze { $url } jest wyłączona. Proszę ją uruchomić albo poczekać, aż wstanie.

# Wynik sprawdzenia badania (verify)
problem-journal-unreadable = Dziennika nie można odczytać: { $reason }
problem-pages-damaged = Plik badania jest uszkodzony: { $reason }
problem-entry-out-of-chain = Wpis { $entry } nie stoi w łańcuchu na swoim miejscu.
problem-entry-altered = Wpis { $entry } zmieniono poza programem.
problem-content-altered = Zmieniono poza programem to, co zapisał wpis { $entry }.
problem-chain-cut = Łańcuch wpisów kończy się na { $entry }, a nie tam, gdzie zakończył go program.
problem-history-restored = Historia nie zawiera wpisu { $entry } w tej postaci: badanie przywrócono z kopii zapasowej (wpis { $by }).
problem-history-cut = { $witness ->
    [graph] Graf pokazuje wpis { $entry }, którego w tej postaci nie ma już w historii: ktoś usunął lub podmienił wpisy.
    [backup] Kopia zapasowa zawiera wpis { $entry }, którego w tej postaci nie ma już w historii: ktoś usunął lub podmienił wpisy.
   *[other] Historia nie zawiera wpisu { $entry } w tej postaci, którą podaje znak: ktoś usunął lub podmienił wpisy.
}
problem-record-altered = Zapis zmieniono poza programem: { $kind } „{ $record }”.
problem-versions-without-entry = Są zapisy bez wpisu, z którego pochodzą: { $n }.
problem-graph-not-at-head = Graf ({ $graph }) nie pokazuje bieżącego stanu badania.
problem-graph-counts = W grafie jest { $found } zamiast { $expected } ({ $table }).
problem-graph-contents = Treść grafu odbiega od dziennika ({ $table }): brakuje { $lacking }, ponad stan { $extra }.

# Czynności zapisane w dzienniku
store-action-import = wczytanie pliku
store-action-workshop = warsztat
store-action-edit = poprawka
store-action-naming = decyzja o nazwie
store-action-undo = cofnięcie
store-action-redo = przywrócenie
store-action-setting = ustawienie
store-action-layout = położenie na schemacie
store-action-export = wydanie danych
store-action-territory = rejestr miejscowości
store-action-backup = kopia zapasowa
store-action-restore = przywrócenie z kopii
error-record-unreadable = Zapisu w pliku badania nie da się odczytać ({ $reason }): plik jest uszkodzony albo zmieniono go poza programem. Szczegóły: netmap verify. Proszę przywrócić plik z kopii zapasowej.
error-study-altered = Plik badania „{ $path }” jest uszkodzony albo zmieniono go poza programem. Szczegóły: netmap verify. Proszę przywrócić plik z kopii zapasowej.
