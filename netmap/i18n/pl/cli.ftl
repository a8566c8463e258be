cli-help = netmap: mapa współpracy instytucji. Wczytuje pliki, pokazuje sieć, braki i zmianę.
cli-demo-help = Tworzy badanie przykładowe i otwiera na nim panel w przeglądarce.
cli-serve-help = Otwiera panel w przeglądarce na wybranym badaniu.
cli-check-help = Sprawdza pliki: co zmieni wczytanie i co w nich jest nie tak. Niczego nie zapisuje.
cli-import-help = Wczytuje pliki: w całości albo wcale. Ten sam plik drugi raz niczego nie zmienia.
cli-imports-help = Pokazuje historię danych albo to, co zmienił jeden wpis; z opcją -o zapisuje całą historię do pliku.
cli-undo-help = Cofa wpis historii o podanym numerze.
cli-redo-help = Przywraca cofnięty wpis historii o podanym numerze.
cli-waves-help = Wypisuje pomiary.
cli-institutions-help = Wypisuje instytucje.
cli-ties-help = Wypisuje więzi pomiaru razem z tym, na czym się opierają.
cli-responses-total = Odpowiedzi: { $k } z { $n } instytucji.
cli-responses-help = Wypisuje, kto odpowiedział.
cli-measures-help = Oblicza miary sieci.
cli-gaps-help = Ocenia wymogi modelu i wypisuje brakujące więzi.
cli-compare-help = Porównuje dwa pomiary w parach, które w obu można było zobaczyć.
cli-draw-help = Zapisuje diagram z legendą, pomiarem, regułą więzi, liczbą instytucji i odpowiedzi.
cli-report-help = Zapisuje raport gminy przed i po pilotażu.
cli-export-help = Zapisuje dane dla innych programów: .graphml, .gexf, .net, .dl, .xlsx, .csv.zip; z opcją --everything wszystko, co jest w badaniu.
cli-rebuild-help = Buduje graf od nowa z dziennika.
cli-backup-help = Kopiuje badanie do pliku i sprawdza kopię; bez pliku wypisuje kopie, które netmap zrobił sam.
cli-restore-help = Przywraca badanie z kopii zapasowej; dotychczasowy stan zachowuje obok.
cli-query-help = Zadaje grafowi gotowe pytanie; bez nazwy wypisuje wszystkie pytania.
cli-verify-help = Sprawdza dziennik, łańcuch wpisów i graf.
cli-neo4j-help = Miejscowy serwer Neo4j, bez Dockera i bez praw administratora.
cli-neo4j-start-help = Uruchamia serwer; za pierwszym razem pobiera go z sieci.
cli-neo4j-stop-help = Zatrzymuje serwer; dane zostają.
cli-neo4j-status-help = Mówi, czy serwer działa i pod jakim adresem.

cli-option-study = Plik badania. Bez tej opcji: NETMAP_STUDY albo badanie w folderze użytkownika.
cli-option-graph = Graf, z którego czyta netmap. Bez tej opcji: NETMAP_GRAPH albo graf wbudowany.
cli-option-lang = Język: pl albo en.
cli-option-format = Postać wyniku.
cli-option-rule = Reguła więzi: które wskazania tworzą więź.
cli-option-layer = Rodzaj więzi; można podać kilka razy. Bez tej opcji: wszystkie.
cli-option-min-strength = Najmniejsza siła, która tworzy więź. Bez tej opcji: najniższy stopień skali, a w skali bez stopni każda siła.
cli-option-seed = Ziarno losowania: to samo daje te same wyniki. Losują tylko polecenia measures i compare.
cli-option-commune = Gmina: kod TERC albo nazwa.
cli-option-all-tiers = Razem z ROPS i innymi instytucjami wojewódzkimi.
cli-option-port = Port panelu.
cli-option-no-browser = Nie otwiera przeglądarki.
cli-option-no-serve = Tworzy badanie przykładowe i na tym kończy.
cli-option-import-wave = Pomiar, gdy plik nie ma kolumny „fala”.
cli-option-import-commune = Gmina, gdy plik nie ma kolumny „gmina”.
cli-option-propose-mapping = Zapisz do tego pliku TOML, co według programu znaczą kolumny; do poprawienia i podania w --mapping.
cli-mapping-proposed = Przyporządkowanie kolumn zapisano w { $path }. Po poprawieniu proszę podać je w --mapping.
cli-mapping-nothing = Żaden z plików nie potrzebuje przyporządkowania kolumn; nic nie zapisano.
cli-option-mapping = Plik TOML, który mówi, co znaczą kolumny (partner, rodzaj więzi, cecha).
cli-option-blank = Co znaczy pusta komórka macierzy: unknown (nic nie mówi) albo none (brak współpracy).
cli-option-codebook = Słownik: kooperacja, generic albo ścieżka pliku TOML.
cli-option-dry-run = Tylko sprawdza; niczego nie zapisuje.
cli-option-everything = Także ustawienia, układ diagramów i zapisane pliki.
cli-option-history-output = Plik, do którego trafia cała historia: .csv, .xlsx albo .json.
cli-option-mark = Znak historii z raportu albo z panelu: sprawdza, czy historia nadal go zawiera. Można podać kilka razy.
cli-option-wave = Pomiar: identyfikator, nazwa albo etap (before, after, later).
cli-option-export-wave = Pomiar. Bez tej opcji: wszystkie (tylko .csv.zip i .xlsx).
cli-option-export-everything = Wszystko, co badanie zawiera: zapisy, cała historia i opis (ZIP z plikami CSV).
cli-option-level = Wszystkie miary jednego poziomu: instytucja (node), więź (tie), sieć (net), grupa (group); bez tej opcji podstawowe.
cli-option-measure = Identyfikator miary; można podać kilka razy.
cli-option-norm = Zestaw wymogów: liderzy-kooperacji, kooperacje-3d, minimum albo ścieżka pliku TOML.
cli-option-output = Plik wynikowy; rozszerzenie mówi, w jakiej postaci.
cli-option-param = Parametr pytania, na przykład sector=health; można podać kilka. Bez niego: ostatni pomiar, całe badanie.
cli-option-before = Pomiar początkowy. Bez tej opcji: pierwszy.
cli-option-after = Pomiar końcowy. Bez tej opcji: ostatni.
cli-option-neo4j-folder = Folder serwera. Bez tej opcji: folder danych użytkownika.
cli-option-neo4j-port = Port serwera. Bez tej opcji: pierwszy wolny.

cli-projecting = Buduję graf
import-stage-reading = Odczytuję plik { $file } z { $of }
import-stage-checking = Sprawdzam, co mówią pliki
import-stage-saving = Zapisuję w badaniu
example-study-name = Liderzy kooperacji (przykład)
cli-demo-made = Badanie przykładowe (dane zmyślone): { $path }
cli-demo-renewed = Przykład pochodził z innej wersji netmap, a nikt w nim nic nie zmienił, więc zrobiono go na nowo; poprzedni import cofnięto.
cli-demo-kept = Przykład pochodzi z innej wersji netmap. Ktoś już w nim pracował, więc zostaje bez zmian. Dzisiejszy przykład obok: netmap demo --study PLIK.
cli-plan = Co zmieni wczytanie
cli-findings = { $n ->
    [one] { $n } uwaga do pliku
    [few] { $n } uwagi do plików
   *[other] { $n } uwag do plików
}
cli-place-sheet = arkusz „{ $sheet }”
cli-place-row = wiersz { $row }
cli-place-column = kolumna „{ $column }”
cli-findings-more = { $n ->
    [one] Oraz jeszcze { $n } uwaga; wszystkie podaje --format csv.
    [few] Oraz jeszcze { $n } uwagi; wszystkie podaje --format csv.
   *[other] Oraz jeszcze { $n } uwag; wszystkie podaje --format csv.
}
cli-import-rejected = Niczego nie zapisano: proszę poprawić pliki i wczytać je jeszcze raz.
cli-import-saved = Zapisano jako wpis nr { $entry }. Cofnięcie: netmap undo { $entry }
cli-import-nothing = Nic nowego: badanie ma już wszystkie te dane.
cli-import-dry = Pliki są w porządku. Niczego nie zapisano, bo to tylko sprawdzenie.
cli-import-waiting = Do decyzji, kogo oznacza nazwa: { common-names-in-rows }. Lista: netmap names list
cli-undone = Cofnięto wpis nr { $entry } (nowy wpis nr { $by }).
cli-backed-up = Kopia zapasowa „{ $path }” jest gotowa i sprawdzona (wpisów: { $entries }).
cli-restored = Badanie przywrócono z kopii „{ $path }” (nowy wpis { $entry }). Dotychczasowy stan zachowano w folderze kopii obok badania.
cli-restored-anew = Z kopii „{ $path }” utworzono badanie „{ $study }” (nowy wpis { $entry }).
cli-redone = Przywrócono wpis nr { $entry } (nowy wpis nr { $by }).
cli-entry = Wpis { $entry }: { $action }, { $who }, { $at }
cli-entry-turned = { $action } wpisu { $entry }
cli-entries-aside = { $n ->
    [one] Pominięto { $n } wpis (ustawienie, układ diagramów, zapisany plik albo kopia); --all pokazuje wszystko.
    [few] Pominięto { $n } wpisy (ustawienia, układ diagramów, zapisane pliki i kopie); --all pokazuje wszystko.
   *[other] Pominięto { $n } wpisów (ustawienia, układ diagramów, zapisane pliki i kopie); --all pokazuje wszystko.
}
cli-mark = Stan historii: { $mark }
cli-rules = Wymogi modelu
cli-ledger = Rejestr więzi wymaganych
cli-resources = Braki zasobów: nie ma takiej instytucji
cli-changes = Zmiany w parach porównywalnych
cli-not-comparable = Czego nie można porównać
cli-written = Zapisano: { $path }
cli-ties-only = Ten format mieści instytucje pod ich identyfikatorami oraz więzi z rodzajem i siłą. Nazwy, typy i inne cechy są w plikach .graphml, .gexf, .xlsx i .csv.zip.
cli-rebuilt = { $n ->
    [one] Graf zbudowano od nowa: { $n } zapis.
    [few] Graf zbudowano od nowa: { $n } zapisy.
   *[other] Graf zbudowano od nowa: { $n } zapisów.
}
cli-sound = { $entries ->
    [one] Wszystko się zgadza: dziennik ({ $entries } wpis), łańcuch wpisów i graf.
    [few] Wszystko się zgadza: dziennik ({ $entries } wpisy), łańcuch wpisów i graf.
   *[other] Wszystko się zgadza: dziennik ({ $entries } wpisów), łańcuch wpisów i graf.
}
cli-unsound = Coś się nie zgadza:
cli-neo4j-running = Neo4j { $version } działa: { $url } (folder: { $folder })
cli-neo4j-password = Aby czytać z tego serwera: netmap … --graph { $url } (hasło netmap zna sam; dla innych programów leży w pliku { $path }).
cli-neo4j-not-running = Neo4j nie działa (folder: { $folder }).
cli-neo4j-stopped = Neo4j zatrzymano; dane zostały.

kind-institution = instytucje
kind-nomination = wskazania więzi
kind-response = odpowiedzi
kind-team = zespoły
kind-membership = członkostwa
kind-case = sprawy
kind-case_part = udział w sprawach
kind-wave = pomiary
kind-participation = gminy w pilotażu
kind-territory = miejsca
kind-row = wiersze

level-error = błąd
level-warning = ostrzeżenie
level-notice = uwaga

action-import = wczytanie
action-workshop = warsztat
action-edit = poprawka
action-naming = decyzja o nazwie
action-undo = cofnięcie
action-redo = przywrócenie
action-setting = ustawienie
action-layout = układ diagramów
action-export = zapisanie pliku
action-territory = miejsca
action-backup = kopia zapasowa
action-restore = przywrócenie z kopii
history-new = nowe
history-changed = zmienione
history-removed = usunięte

# Kopie zapasowe
backup-daily = codzienna
backup-before-version = przed zmianą wersji
backup-before-restore = przed przywróceniem
backup-other = inna
backup-sound = w porządku


error-study-missing = Nie ma badania „{ $path }”. Proszę wczytać do niego pliki (netmap import) albo otworzyć przykład (netmap demo).
error-study-unwritable = Nie można utworzyć badania „{ $path }”. Proszę wskazać folder, w którym wolno zapisywać.
error-study-other-codebook = Badanie ma już dane według słownika „{ $kept }”, więc nie można użyć słownika „{ $name }”. Proszę założyć nowe badanie (--study).
error-unknown-wave = Nie ma pomiaru „{ $wave }”. Są: { $known }.
error-unknown-commune = W badaniu nie ma gminy „{ $commune }”. Są: { $known }.
error-unknown-institution = W badaniu nie ma instytucji „{ $institution }”.
error-unknown-measure = Nie ma miary „{ $measure }”. Są: { $known }.
error-unknown-structure = Nie ma układu „{ $structure }”. Układy: { $known }.
error-tie-with-itself = Instytucja nie może mieć więzi sama ze sobą („{ $institution }”). Proszę wybrać dwie różne.
error-strength-off-scale = Siła { $strength } leży poza skalą: od { $least } do { $most }.
error-territory-not-register = „{ $file }” nie jest ani rejestrem TERC (WOJ, POW, GMI, RODZ, NAZWA, STAN_NA), ani plikiem GeoJSON.
error-territory-not-geojson = „{ $file }”: to nie jest plik GeoJSON z obszarami (FeatureCollection w UTF-8).
error-territory-no-codes = „{ $file }”: nie każdy obszar ma kod TERC we właściwości „{ $property }”. Proszę wskazać właściwość (--property).
error-territory-no-area = „{ $file }”: obszar nr { $number } nie jest wielokątem ze współrzędnymi geograficznymi.
error-territory-row = „{ $file }”, wiersz { $row }: to nie jest wpis rejestru TERC ({ $said }). Niczego nie zapisano.
error-unknown-place = W rejestrach badania nie ma miejsca „{ $place }”.
error-institution-exists = W tej gminie jest już instytucja „{ $name }” ({ $institution }).
error-name-in-communes = Nazwa „{ $name }” czeka w kilku gminach ({ $communes }). Proszę podać gminę (--commune).
error-name-decided-same = O nazwie „{ $name }” już rozstrzygnięto: oznacza { $institution }. Żeby zdecydować inaczej, trzeba najpierw cofnąć tamtą decyzję: netmap undo { $entry }
error-name-decided-nobody = O nazwie „{ $name }” już rozstrzygnięto: to nie instytucja. Żeby zdecydować inaczej, trzeba najpierw cofnąć tamtą decyzję: netmap undo { $entry }
error-name-decided-other = Rozstrzygnięto już, że nazwa „{ $name }” nie oznacza: { $institution }. Żeby zdecydować inaczej, trzeba najpierw cofnąć tamtą decyzję: netmap undo { $entry }
error-name-one-decision = Proszę podać jedną decyzję: --same, --not, --nobody albo --new.
error-institution-nameless = Proszę podać nazwę instytucji.
error-data-rejected = { $n ->
    [one] Niczego nie zapisano: { $n } uwaga do plików.
    [few] Niczego nie zapisano: { $n } uwagi do plików.
   *[other] Niczego nie zapisano: { $n } uwag do plików.
}
error-no-waves = W badaniu nie ma jeszcze żadnego pomiaru. Proszę najpierw wczytać pliki.
error-one-wave = Do porównania potrzeba dwóch pomiarów, a badanie ma jeden.
error-export-format = Nie umiem zapisać pliku „{ $suffix }”. Proszę wybrać: { $known }.
error-export-wave = Plik { $suffix } mieści jeden pomiar. Proszę podać --wave.
error-export-unnoted = Plik „{ $path }” zapisano, ale historia badania o tym nie mówi. { $reason }
error-export-unwritable = Nie można zapisać pliku „{ $path }”: { $reason }. Proszę zamknąć go w innym programie albo wskazać inny folder.
kind-position = położenia w diagramach
kind-setting = ustawienia
kind-terc_entry = wpisy rejestru TERC
kind-border = granice
kind-naming = decyzje o nazwach
kind-waiting = wiersze czekające na decyzję
cli-unexpected = Coś poszło nie tak i program nie może iść dalej. Dane są bezpieczne. Proszę przekazać opiekunowi programu plik { $path }.
cli-neo4j-starting = Neo4j właśnie się uruchamia (folder: { $folder }). Proszę poczekać chwilę.
cli-compare-communes = Zmiana w gminach (pary porównywalne). Szczegóły gminy: --commune NAZWA.
compare-short-single-positions = można czytać
compare-short-broad-patterns = tylko ogólny obraz
compare-short-stop = STOP: za mało odpowiedzi
error-tie-said-already = Ta więź jest już zapisana dokładnie tak. Nic nie zmieniono.

cli-help-usage = Użycie:
cli-help-options = Opcje
cli-help-commands = Polecenia
cli-help-arguments = Argumenty
cli-help-required = wymagane
cli-help-default = domyślnie:
cli-help-help = Pokazuje tę pomoc.
cli-help-version = Pokazuje numer wersji.
cli-usage-no-command = Nie ma polecenia „{ $name }”.
cli-usage-near-command = Nie ma polecenia „{ $name }”. Może chodziło o „{ $near }”?
cli-usage-no-option = Nie ma opcji { $name }.
cli-usage-near-option = Nie ma opcji { $name }. Może chodziło o { $near }?
cli-usage-missing = Brakuje: { $name }.
cli-usage-option = Opcja { $name } jest źle użyta: brakuje jej wartości albo wartość jest zbędna.
cli-usage-choice = { $name }: proszę wybrać jedno z: { $known }.
cli-usage-range = { $name }: potrzebna jest liczba całkowita od { $least } do { $most }.
cli-usage-number = { $name }: potrzebna jest liczba, 0 lub większa.
cli-usage-named-value = { $name }: proszę podać nazwę i wartość, na przykład sector=health.
cli-usage-file = { $name }: potrzebny jest plik, a to jest folder.
cli-usage-arguments = Po nazwie polecenia stoi coś zbędnego albo czegoś brakuje.
cli-usage-help = Pomoc: { $command } --help
cli-argument-files = PLIK…
cli-argument-entry = NUMER
cli-argument-file = PLIK
cli-argument-query = PYTANIE
cli-argument-before = POMIAR1
cli-argument-after = POMIAR2
cli-serving = Panel: { $url } (Ctrl+C kończy pracę)
error-port-taken = Port { $port } jest zajęty; może panel już działa pod adresem http://127.0.0.1:{ $port }. Inny port: --port NUMER.
error-study-not-example = Plik „{ $path }” to własne badanie, a nie przykład; nic w nim nie zmieniono. Aby je otworzyć: netmap serve --study "{ $path }".
error-ambiguous-commune = W badaniu jest kilka gmin „{ $commune }”: { $known }. Proszę podać kod.
compare-short-nothing = nie ma czego porównać
cli-no-measures = Żadna ze wskazanych miar nie należy do tego poziomu.
cli-option-ranges = Zakresy miar przy brakach odpowiedzi: exact – dokładne, od ręki; all – także z symulacji (trwa dłużej); none – bez zakresów.
cli-range = { $value } ({ $low }–{ $high })
cli-takes-long = { $n ->
    [one] W tak dużej sieci obliczanie miary „{ $labels }” trwa kilka minut. Szybciej: wybrać tylko inne miary (--measure) albo oszacować pośrednictwo wraz z granicą błędu (--structure most_between).
    [few] W tak dużej sieci obliczanie tych miar trwa kilka minut: { $labels }. Szybciej: wybrać tylko inne miary (--measure) albo oszacować pośrednictwo wraz z granicą błędu (--structure most_between).
   *[other] W tak dużej sieci obliczanie tych miar trwa kilka minut: { $labels }. Szybciej: wybrać tylko inne miary (--measure) albo oszacować pośrednictwo wraz z granicą błędu (--structure most_between).
}
cli-ranges-not-sought = Bez zakresu, który daje dopiero symulacja (--ranges all): { $labels }.
cli-sentences = Miary w zdaniach
cli-open-pairs = Pary nierozstrzygnięte: brakująca odpowiedź może powiedzieć, że więź jest, albo że jej nie ma
cli-call-next = Do kogo zadzwonić najpierw: co rozstrzygnie sama odpowiedź
cli-compare-parts = Skąd się bierze zmiana liczby więzi

cli-option-sort = Miara, według której uporządkować instytucje (lub więzi): najwyższa wartość na górze, nieokreślone na końcu.
cli-option-group-by = Podsumowanie miar instytucji według sektora (sector), szczebla (tier) albo gminy (commune).
cli-option-structure = Układ całej sieci w tabelach, na przykład key_players_fragment, mixing_sector, circles; można podać kilka razy.
cli-argument-structure = UKŁAD
cli-argument-measure = MIARA
cli-groups = Miary instytucji w grupach
error-group-by-without-institutions = Grupować można tylko miary instytucji. Proszę podać „--level node”, miarę, której identyfikator zaczyna się od „node_”, albo zrezygnować z „--group-by”.
error-measure-not-to-sort-by = Nie można porządkować według „{ $measure }”. Proszę wybrać jedną z pokazywanych miar: { $known }.
cli-option-draws = Liczba losowań: przedziały i testy; 0 oznacza bez losowań.
cli-option-explain = Co wiąże się z więziami (ten sam sektor, szczebel, siedziba, zespół, wcześniejsza więź): regresja po parach.
cli-option-scheduler = Adres planisty Dask, którego procesy wykonają losowania.
cli-drawing = Losuję
cli-doubt-numbers = Pary widoczne w obu pomiarach, z przedziałami 95% (kreska: za mało instytucji)
cli-doubt-measures = Miary instytucji, które odpowiedziały w obu pomiarach, z przedziałami 95%
cli-doubt-tests = Testy permutacyjne
cli-doubt-layers = Rodzaje więzi porównane ze sobą
cli-doubt-explained = Co idzie w parze z więziami (nie: co je powoduje)
cli-doubt-by-commune = Gmina po gminie, z przedziałami 95%
cli-doubt-lasting = Jak długo trwają więzi
# wymogi, luki, ścieżki
cli-norm = Zestaw wymogów: { $label } ({ $name }, wersja { $version })
cli-communes = Wymagane więzi według gmin
cli-types = Wymagane więzi według typów
cli-institutions = Wymagane więzi według instytucji
cli-sectors = Obszary w gminie
cli-needs = Potrzeby z koszyka usług
cli-providers = Kto odpowiada na którą potrzebę i ile kroków od OPS
cli-paths = Ścieżki spraw
cli-option-gaps-show = Co pokazać (można powtórzyć); bez tej opcji: wymogi, więzi i braki zasobów.
cli-option-gaps-state = Tylko więzi w tym stanie (można powtórzyć).
cli-option-gaps-institution = Tylko więzi tej instytucji (id).
cli-territory-help = Miejsca: rejestry TERC i granice.
cli-territory-add-help = Dodaje do badania rejestry TERC (CSV lub XLSX, z dowolnego dnia) i granice (GeoJSON).
cli-territory-show-help = Wypisuje dodane rejestry albo to, co mówią o gminie, powiecie lub województwie.
cli-argument-place = MIEJSCE
cli-option-territory-property = Właściwość pliku GeoJSON, w której jest kod TERC. Bez tej opcji program jej szuka.
cli-territory-none = Nie dodano jeszcze żadnego rejestru: netmap territory add PLIK
territory-register-terc = TERC
territory-register-borders = granice
territory-kind = { $kind ->
    [1] gmina miejska
    [2] gmina wiejska
    [3] gmina miejsko-wiejska
    [8] dzielnica Warszawy
    [9] delegatura
   *[0] { $n ->
        [2] województwo
       *[4] powiat
    }
}
territory-has-borders = { $answer ->
    [yes] są
   *[no] nie ma
}
cli-codebook = Słownik: { $label } ({ $name }, wersja { $version })
cli-codebook-help = Pokazuje i sprawdza słowniki.
cli-codebook-show-help = Wypisuje słowniki albo kody jednego z nich.
cli-codebook-check-help = Sprawdza plik ze słownikiem.
cli-codebook-sound = { $codebook }: plik jest w porządku; liczba kodów: { $n }.
cli-argument-codebook = SŁOWNIK
vocabulary-sectors = sektory
vocabulary-tiers = szczeble
vocabulary-types = typy
vocabulary-layers = rodzaje więzi
vocabulary-teams = zespoły
vocabulary-roles = role w zespole
vocabulary-respondents = stanowiska
vocabulary-needs = potrzeby
vocabulary-parts = udział w sprawie
vocabulary-scales = stopnie skali
cli-norm-help = Pokazuje i sprawdza zestawy wymogów.
cli-norm-show-help = Wypisuje zestawy wymogów albo wymogi jednego z nich.
cli-norm-check-help = Sprawdza plik z wymogami; błąd podaje z numerem wiersza.
cli-names-help = Nazwy, o których trzeba rozstrzygnąć: kolejka i decyzje.
cli-names-list-help = Wypisuje nazwy, na które czekają wiersze, z kandydatami i powodem.
cli-names-decide-help = Mówi, kogo oznacza nazwa; czekające wiersze stają się więziami bez wczytywania pliku od nowa.
cli-argument-name = NAZWA
cli-option-names-decided = Decyzje zamiast kolejki.
cli-option-names-commune = Gmina, w której decyzja obowiązuje. Bez tej opcji: ta, w której nazwa czeka.
cli-option-names-same = To jest ta instytucja.
cli-option-names-not = To nie jest ta instytucja (można powtórzyć).
cli-option-names-nobody = To nie jest instytucja: wiersze zostaną pominięte.
cli-option-names-new = To nowa instytucja: zostanie dopisana.
cli-option-names-type = Typ nowej instytucji. Bez tej opcji wynika z nazwy.
cli-option-names-sector = Sektor nowej instytucji. Bez tej opcji wynika z typu.
cli-option-names-tier = Szczebel nowej instytucji. Bez tej opcji wynika z typu.
cli-names-decided = Zapisano decyzję jako wpis nr { $entry }. Rozstrzygnięte wiersze: { $settled }. Czeka jeszcze: { common-names-in-rows }. Cofnięcie: netmap undo { $entry }
cli-names-first = { $name } · { $rows ->
    [one] { $rows } wiersz: { $place }
    [few] { $rows } wiersze, pierwszy: { $place }
   *[other] { $rows } wierszy, pierwszy: { $place }
}
cli-names-likely = Może to być: { $candidates }.
cli-names-waiting = Do rozstrzygnięcia: { common-names-in-rows }.
decision-same = to ta instytucja
decision-other = to nie ta instytucja
decision-nobody = to nie instytucja
cli-argument-norm = ZESTAW
cli-norm-sound = { $norm }: plik jest w porządku; liczba wymogów: { $n }.
