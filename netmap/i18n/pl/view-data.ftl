data-part = Część strony
data-part-intake = Wczytaj pliki
data-part-names = Nazwy
data-names-help = Nazwy, których program nie umiał przypisać jednej instytucji. Po decyzji czekające wiersze stają się więziami bez wczytywania pliku od nowa, a w następnych plikach nazwa jest już znana.
data-names-heading = Nazwy do rozstrzygnięcia
data-names-later = Do rozstrzygnięcia: { common-names-in-rows }. Reszta zostanie zapisana, a te wiersze będą czekać w części „Nazwy”.
data-names-none = Żadna nazwa nie czeka na decyzję.
data-names-contradict = { $n ->
    [one] Czeka { $n } wiersz, który mówi co innego niż to, co już zapisano. Proszę poprawić plik i wczytać go jeszcze raz.
    [few] Czekają { $n } wiersze, które mówią co innego niż to, co już zapisano. Proszę poprawić plik i wczytać go jeszcze raz.
    [many] Czeka { $n } wierszy, które mówią co innego niż to, co już zapisano. Proszę poprawić plik i wczytać go jeszcze raz.
   *[other] Czeka { $n } wiersza, który mówi co innego niż to, co już zapisano. Proszę poprawić plik i wczytać go jeszcze raz.
}
data-names-count = Do rozstrzygnięcia: { common-names-in-rows }.
data-names-name = nazwa
data-names-commune = gmina
data-names-rows = wiersze
data-names-why = dlaczego nie ma pewności
data-names-candidates = może to być (podobieństwo)
data-names-place = pierwszy wiersz
data-names-row = wiersz { $n }
data-names-body = Która to instytucja
data-names-do-same = To ta instytucja
data-names-do-not = To nie ta
data-names-do-new = Nowa instytucja
data-names-do-nobody = To nie instytucja
data-names-undo = Nazwę można zostawić na później: proszę wybrać inną. Każdą decyzję można cofnąć: od razu po niej, na liście decyzji i w historii danych.
data-names-take-back = Cofnij tę decyzję
data-names-which = Którą decyzję cofnąć
data-names-taken-back = Cofnięto decyzję o nazwie „{ $name }” (wpis nr { $entry }). Wiersze, o których rozstrzygała, znów czekają.
data-names-done = { $n ->
    [one] „{ $name }”: zapisano (wpis nr { $entry }). Rozstrzygnięto { $n } wiersz.
    [few] „{ $name }”: zapisano (wpis nr { $entry }). Rozstrzygnięto { $n } wiersze.
    [many] „{ $name }”: zapisano (wpis nr { $entry }). Rozstrzygnięto { $n } wierszy.
   *[other] „{ $name }”: zapisano (wpis nr { $entry }). Rozstrzygnięto { $n } wiersza.
}
data-names-decided = Decyzje ({ $n })
data-saved-waiting = Do decyzji, kogo oznacza nazwa: { common-names-in-rows }. Miejsce na decyzję: część „Nazwy”.
data-part-places = Miejsca
data-places-help = Rejestr TERC (GUS, plik CSV lub XLSX, z dowolnego dnia; kilka dat może stać obok siebie) i granice gmin, powiatów lub województw (GeoJSON z kodem TERC). Dodane raz, sprawdzają kody miejsc w każdym wczytywanym pliku i uzupełniają nazwy. Bez nich wszystko działa, tylko kody nie są sprawdzane.
data-places-none = Nie dodano jeszcze żadnego rejestru ani granic.
data-places-upload = Pliki TERC i GeoJSON
data-places-add = Dodaj
data-places-done = Dodano. Można to cofnąć w historii danych.
data-part-history = Historia danych
data-part-outlet = Zapisz dla innych programów
data-part-graph = Graf
data-intake-help = Proszę przeciągnąć pliki tutaj albo wybrać je z dysku. Najpierw pokażemy, co się zmieni i co jest w nich nie tak. Zapis następuje dopiero po potwierdzeniu: w całości albo wcale.
data-upload-rule = Pliki CSV (przecinek, średnik lub tabulator) i XLSX (jeden lub wiele arkuszy), każdy do { $megabytes } MB, { $rows } wierszy i { $columns } kolumn: wykaz instytucji, lista więzi, odpowiedzi, zespoły, fale, gminy. Kolejność kolumn nie ma znaczenia. Także pliki sieci: GraphML, GEXF, Pajek, UCINET, JSON, VNA, i archiwa ZIP z takimi plikami.
data-upload = Pliki do wczytania
data-belongs = Czego plik nie mówi: pomiar, gmina, puste komórki
data-wave = Pomiar (fala)
data-wave-help = Na przykład: przed. Dotyczy tylko wierszy bez własnej fali.
data-commune = Gmina
data-commune-help = Nazwa albo kod TERC. Dotyczy tylko więzi bez własnej gminy.
data-blank = Pusta komórka macierzy i niezaznaczone pole ankiety
data-blank-help = Wybór dotyczy macierzy instytucja × instytucja i pól wyboru w ankietach. „Nie wiadomo” niczego nie zapisuje; „brak współpracy” zapisuje wyraźne „nie”.
data-blank-unknown = nie wiadomo
data-blank-none = brak współpracy
mapping-page = poprawki na stronie
mapping-part = Co mówią kolumny
mapping-title = { mapping-part }: { $place }
mapping-help = Tak program rozumie ten plik. Co jest nie tak, proszę poprawić i wybrać „Zastosuj”. Przyporządkowanie zapisze się razem z danymi i posłuży przy następnym pomiarze.
mapping-questions = **Pytania i kolumny**
mapping-items = **Wiersze pytań: której instytucji dotyczą**
mapping-examples = na przykład: { $words }
mapping-says = Co mówi: { $column }
mapping-layer = Rodzaj więzi: { $column }
mapping-any-layer = każdy rodzaj
mapping-partner = Instytucja: { $item }
mapping-alone = – (nie jedna instytucja)
mapping-nobody = nie wiadomo
mapping-words = { $of ->
    [list] **Co znaczą słowa tej listy**
   *[answers] **Co znaczą odpowiedzi**
 }
mapping-words-unclear = { $n ->
    [one] Nie wiadomo, co znaczy { $n } określenie. Proszę to wskazać i wybrać „Zastosuj”.
    [few] Nie wiadomo, co znaczą { $n } określenia. Proszę to wskazać i wybrać „Zastosuj”.
    [many] Nie wiadomo, co znaczy { $n } określeń. Proszę to wskazać i wybrać „Zastosuj”.
   *[other] Nie wiadomo, co znaczy { $n } określeń. Proszę to wskazać i wybrać „Zastosuj”.
}
mapping-word = Co znaczy: { $word }
mapping-word-unknown = nie wiadomo – proszę wybrać
mapping-word-tie = więź, siły nie podano
mapping-word-nothing = to żadna odpowiedź
mapping-kind = Co jest w arkuszu
mapping-kind-answers = odpowiedzi ankiety
mapping-kind-institutions = wykaz instytucji
mapping-kind-ties = lista więzi
mapping-kind-matrix = macierz instytucja × instytucja
mapping-kind-pass = nic (pominąć arkusz)
mapping-default-layer = Rodzaj więzi, gdy pytanie go nie podaje
mapping-first-layer = bez wskazania (przyjmie się: { $layer })
mapping-apply = Zastosuj
mapping-discard = Odrzuć poprawki
mapping-download = Pobierz przyporządkowanie (TOML)
mapping-more = Pokazano pierwsze { $n }; pozostałe proszę poprawić w pobranym pliku i wczytać go razem z danymi.
mapping-says-nothing = nic (pominąć)
mapping-says-respondent = kto odpowiada (instytucja)
mapping-says-post = stanowisko odpowiadającego
mapping-says-source = kto mówi (od)
mapping-says-target = o kim (do)
mapping-says-layer = rodzaj więzi
mapping-says-type = typ instytucji
mapping-says-sector = sektor
mapping-says-tier = szczebel
mapping-says-attribute = dodatkowa cecha
mapping-says-partners = lista instytucji, z którymi jest współpraca
mapping-says-layers = lista rodzajów współpracy
mapping-says-partner = instytucja, o której mówi wiersz
mapping-says-strength = siła współpracy
mapping-says-frequency = częstość kontaktu
mapping-says-trust = zaufanie
mapping-says-tie = czy jest współpraca: tak lub nie
mapping-says-box = pole do zaznaczenia
mapping-says-note = uwagi
mapping-says-commune = gmina
mapping-says-wave = pomiar
mapping-says-date = data
mapping-says-consent = zgoda respondenta
mapping-says-pass = celowo pomijane
data-codebook = Słownik badania
data-checking = Sprawdzam pliki…
data-checking-large = Pliki mają razem { $megabytes } MB: sprawdzenie potrwa do kilku minut, zapis podobnie. W tym czasie można pracować na innych stronach i tu wrócić.
data-job-elapsed = Trwa to już { $minutes } min { $seconds } s.
data-job-waits = Program kończy teraz inną pracę (na przykład sprawdza czyjś duży plik); ta zacznie się zaraz potem.
data-saving = Zapisuję w badaniu… Można zamknąć tę stronę: zapis dokończy się sam.
data-plan = Co się zmieni
data-findings-show = Pokaż
data-level-error = { $n ->
    [one] { $n } błąd
    [few] { $n } błędy
   *[other] { $n } błędów
}
data-level-warning = { $n ->
    [one] { $n } ostrzeżenie
    [few] { $n } ostrzeżenia
   *[other] { $n } ostrzeżeń
}
data-differences-more = W pliku do pobrania jest pierwszych { $shown } z { $n }; wszystkie podaje netmap check --format json.
data-differences-file = różnice
cli-difference = { $field }: { $before } → { $after }
cli-differences-more = Pokazano { $shown } z { $n }; wszystkie podaje --format json.
data-differences = { $n ->
    [one] { $n } zmieniona wartość
    [few] { $n } zmienione wartości
   *[other] { $n } zmienionych wartości
}
column-difference-record = zapis
column-difference-field = pole
column-difference-before = było
column-difference-after = będzie
data-refused = Tych plików nie można zapisać. Proszę poprawić błędy i wczytać pliki jeszcze raz. Badanie pozostaje bez zmian.
data-save = Zapisz w badaniu
data-saved = { $entry ->
    [0] Nic nowego: badanie ma już wszystkie te dane.
   *[other] Zapisano w badaniu jako wpis nr { $entry }.
}
data-history-everything = także ustawienia, układ diagramów, zapisane pliki i kopie
data-history-empty = Historia jest pusta: nic jeszcze nie wczytano.
data-history-id = nr
data-history-at = kiedy
data-history-who = kto
data-history-action = co
data-history-files = pliki
data-history-counts = ile
data-history-note = uwagi
data-history-turned = cofnięcie
data-history-search = Szukaj w historii
data-history-search-hint = nazwa pliku, osoba, czynność, dzień…
data-history-file = Cała historia ({ $format })
data-history-mark = Stan historii: { $mark }. Ten sam znak drukują raporty; polecenie netmap verify --mark sprawdza, czy historia nadal go zawiera.
data-entry-changes = Co zmienił wpis nr { $entry }
data-meanwhile = Co w tym czasie zmieniono:
data-change = Zmiany
data-change-entry = wpis
data-change-who = kto
data-change-at = kiedy
data-change-kind = co to jest
data-change-record = zapis
data-change-what = co się stało
data-change-field = pole
data-change-before = było
data-change-after = jest
data-change-more = Pokazano pierwsze { $most } zmian. Wszystkie wypisuje polecenie netmap imports z numerem wpisu.
data-undoes = dotyczy wpisu nr { $entry }
data-undone-by = cofnięty wpisem nr { $entry }
data-turn = Wpis do cofnięcia albo przywrócenia
data-outlet-help = Pliki dla arkusza kalkulacyjnego, Gephi i innych programów. Sieć zapisuje się według wybranej gminy, pomiaru i reguły więzi. Każde zapisanie odnotowuje historia.
data-outlet-chosen = Wybrane: gmina – { $commune }, pomiar – { $wave }. Zmienia się je na stronie „Sieć” albo „Miary”.
data-outlet-xlsx = Wszystkie tabele (skoroszyt Excela)
data-outlet-csv-zip = Wszystkie tabele (CSV w archiwum ZIP)
data-outlet-graphml = Sieć wybranego pomiaru (GraphML)
data-outlet-gexf = Sieć wybranego pomiaru (GEXF, Gephi)
data-outlet-net = Sieć wybranego pomiaru (Pajek)
data-outlet-dl = Sieć wybranego pomiaru (DL, UCINET)
data-part-backup = Kopie zapasowe
data-backup-help = Raz dziennie, przed pierwszą zmianą, netmap sam kopiuje badanie do folderu obok i zachowuje ostatnie kopie. Własną kopię można pobrać w każdej chwili, także gdy inni zapisują; przed wydaniem jest sprawdzana w całości.
data-backup-take = Pobierz kopię zapasową
data-backup-none = Nie ma jeszcze żadnej kopii: pierwsza powstanie przed pierwszą zmianą w badaniu jutro lub później.
data-backup-file = plik
data-backup-why = rodzaj
data-backup-made = ostatni wpis
data-backup-entries = wpisów
data-backup-size = wielkość (kB)
data-backup-state = stan
data-backup-choose = Kopia do przywrócenia
data-backup-sure = Tak, chcę przywrócić badanie z tej kopii. Dotychczasowy stan zostanie zachowany w folderze kopii.
data-backup-restore = Przywróć badanie z tej kopii
data-backup-restoring = Przywracam badanie z kopii…
data-backup-restored = Badanie przywrócono z kopii (wpis nr { $entry }).
data-backup-hindered = Dzisiejszej kopii nie udało się zrobić: { $reason }
data-outlet-ties-only = Pliki Pajeka i UCINET mieszczą instytucje pod ich identyfikatorami oraz więzi z rodzajem i siłą; nazwy, typy i inne cechy są w pozostałych.
data-outlet-everything = Wszystko, co badanie zawiera, z całą historią (CSV w archiwum ZIP)
data-outlet-everything-name = wszystko
data-graph-check = Sprawdź zgodność
data-graph-rebuild = Zbuduj graf od nowa
data-graph-rebuilding = Buduję graf od nowa…
data-graph-rebuilt = Graf zbudowano od nowa z dziennika.
data-graph-records = Zapisy w badaniu
data-plan-refused = Co zmieniłoby się po poprawieniu błędów
data-findings = Co zauważyliśmy w plikach
data-findings-file = uwagi
data-level-notice = { $n ->
    [one] { $n } uwaga
    [few] { $n } uwagi
   *[other] { $n } uwag
}
data-next = Wczytaj następne pliki
data-saved-undo = Cofnij ten wpis…
data-not-saved = Nic nie zapisano. Proszę sprawdzić pliki jeszcze raz: plan powstanie na nowo, na bieżącym stanie badania.
data-not-saved-yet = Sprawdzono, ale nie zapisano: { $files }. Jeśli te dane mają być w badaniu, proszę wskazać pliki jeszcze raz i nacisnąć „Zapisz w badaniu”.
data-last-import = Ostatnio zapisane: { $files } – wpis nr { $entry }, { $at }, { $who }.
data-last-import-undone = Ostatnio zapisane: { $files } – wpis nr { $entry }, { $at }, { $who }; cofnięty wpisem nr { $undone }.
data-again = Sprawdź pliki jeszcze raz
data-undo = Cofnij wpis nr { $entry }
data-redo = Przywróć wpis nr { $entry }
data-undo-sure = Tak, chcę cofnąć wpis nr { $entry }. Nic nie ginie: wpis można przywrócić.
data-redo-sure = Tak, chcę przywrócić wpis nr { $entry }.
data-graph-embedded = Dane czytamy z grafu wbudowanego w program.
data-graph-server = Dane czytamy z serwera grafowego: { $graph }.
data-graph-help = Graf powstaje z dziennika badania i można go w każdej chwili zbudować od nowa. Sprawdzenie porównuje dziennik, łańcuch wpisów i graf.
field-id = id
field-name = nazwa
field-label = skrót
field-type = typ
field-sector = sektor
field-tier = szczebel
field-seat = siedziba
field-serves = obszar
field-parent = jednostka nadrzędna
field-regon = REGON
field-nip = NIP
field-rspo = RSPO
field-names = inne nazwy
field-active_from = istnieje od
field-active_to = istnieje do
field-became = przekształcona w
field-attributes = cechy dodatkowe
field-decision = decyzja
field-file = plik
field-said = nazwa w pliku
field-sheet = arkusz
field-word = nazwa w pliku
field-row = wiersz
field-import_id = wczytanie
field-value = wartość
field-case_id = nr sprawy
field-how = udział
field-needs = potrzeby
field-plan = plan pomocy
field-respondent = stanowisko odpowiadającego
field-x = położenie w poziomie
field-y = położenie w pionie
field-terc = kod TERC
field-kind = rodzaj
field-lon = długość geograficzna
field-lat = szerokość geograficzna
field-commune = gmina
field-team = zespół
field-institution = instytucja
field-role = rola
field-rank = ranga
field-since = od
field-until = do
field-date = data
field-phase = etap
field-order = kolejność
field-group = grupa
field-wave = pomiar
field-status = odpowiedź
field-source = od
field-target = do
field-layer = rodzaj więzi
field-reporter = kto wskazał
field-strength = siła
field-frequency = częstość
field-formality = formalność
field-trust = zaufanie
field-channel = kanał
field-problem = problem
field-note = uwagi
field-origin = pochodzenie
