finding-sheet-export = Rozpoznano: { $tool ->
        [limesurvey] eksport LimeSurvey
        [msforms] eksport Microsoft Forms
        [google] eksport Google Forms
        [kobo] eksport KoBoToolbox lub ODK
        [canvas] zestaw plików Network Canvas
        [qualtrics] eksport Qualtrics
       *[hand] arkusz odpowiedzi
    }{ $style ->
        [codes] , nagłówki z kodami
        [both] , nagłówki z kodem i treścią
        [r] , nagłówki w stylu R
        [paths] , nagłówki ze ścieżkami
        [vv] , plik VV (pytania nad kodami)
       *[text] {""}
    }. Wiersze z danymi: { $rows }, z tego odczytane odpowiedzi: { $used }, różne instytucje: { $bodies }.
finding-sheet-export-remedy = { $on ->
    [page] Co mówi która kolumna, pokazuje niżej część „{ mapping-part }”.
   *[command] Co mówi która kolumna, pokazuje przyporządkowanie kolumn: netmap check --propose-mapping.
 }
finding-sheet-repeat = Rozpoznano grupę powtarzaną: jej wiersze należą do odpowiedzi z „{ $of }”. Wiersze: { $rows }, w tym w odpowiedziach, które odczytano: { $used }.
finding-sheet-repeat-remedy = Co znaczy która kolumna, mówi przyporządkowanie, tak jak dla każdego arkusza.
finding-sheet-canvas-unread = Lista osób lub rzeczy z Network Canvas (wiersze: { $rows }) nie wymienia żadnej znanej instytucji; pominięto ją, a listę instytucji odczytano.
finding-sheet-canvas-unread-remedy = Jeżeli to lista instytucji, proszę podać w przyporządkowaniu, która kolumna zawiera ich nazwy.
finding-sheet-repeat-unread = Wiersze tej grupy powtarzanej (liczba: { $rows }) nie wymieniają żadnej znanej instytucji; pominięto je.
finding-sheet-repeat-unread-remedy = { $on ->
    [page] Jeżeli mówią o partnerach, proszę podać w przyporządkowaniu, która kolumna wymienia partnera: niżej, „{ mapping-part }”.
   *[command] Jeżeli mówią o partnerach, proszę podać w przyporządkowaniu, która kolumna wymienia partnera (--propose-mapping, potem --mapping).
 }
finding-sheet-repeat-alone = To grupa powtarzana: jej wiersze należą do odpowiedzi z innego arkusza lub pliku, którego tu nie ma.
finding-sheet-repeat-alone-remedy = Proszę wczytać razem plik z odpowiedziami i pliki jego grup powtarzanych.
finding-row-repeat-stray = Wiersz należy do odpowiedzi, której nie ma w „{ $of }”; pominięto go.
finding-row-repeat-stray-remedy = Proszę pobrać odpowiedzi i grupę powtarzaną w tym samym czasie i wczytać je razem.
finding-file-canvas-egos = To lista respondentów Network Canvas (liczba: { $n }); połączono ją z listą osób i instytucji przez nich wskazanych.
finding-file-canvas-egos-remedy = Nic nie trzeba robić.
finding-file-canvas-hearsay = Respondent mówi tu o więziach innych instytucji (liczba: { $n }). To nie ich własne słowo; pominięto je.
finding-file-canvas-hearsay-remedy = { $on ->
    [page] Jeżeli mają się liczyć, proszę zapytać te instytucje albo wczytać plik do nowego badania ze słownikiem dowolnej sieci.
   *[command] Jeżeli mają się liczyć, proszę zapytać te instytucje albo wczytać plik ze słownikiem dowolnej sieci (--codebook generic).
 }
finding-file-canvas-matrix = Macierz Network Canvas powtarza więzi, o których mówią pozostałe pliki sesji; pominięto ją.
finding-file-canvas-matrix-remedy = Nic nie trzeba robić.
finding-row-canvas-same-name = Ten sam respondent wskazał „{ $value }” dwa razy, jako różne węzły Network Canvas.
finding-row-canvas-same-name-remedy = Jeżeli to różne instytucje, proszę dać im różne nazwy.
finding-sheet-mapping-given = Kolumny odczytano według podanego przyporządkowania.
finding-sheet-mapping-given-remedy = Nic nie trzeba robić.
finding-sheet-mapping-kept = Kolumny odczytano według przyporządkowania zapisanego z wcześniejszym wczytaniem.
finding-sheet-mapping-kept-remedy = Jeżeli ankieta się zmieniła, proszę poprawić przyporządkowanie przed zapisaniem.
finding-sheet-mapping-pass = Arkusz pominięto, bo tak mówi przyporządkowanie.
finding-sheet-mapping-pass-remedy = Nic nie trzeba robić.
finding-sheet-mapping-unused = Żaden arkusz nie ma kolumn, o których mówi przyporządkowanie{ $which }.
finding-sheet-mapping-unused-remedy = Proszę sprawdzić nazwę arkusza i nagłówki w przyporządkowaniu.
finding-sheet-mapping-unconfirmed = { $kind ->
    [answers] Wygląda to na odpowiedzi ankiety z narzędzia, którego program nie zna: wiersz to jedna odpowiedź, a nagłówki wymieniają instytucje.
   *[other] Wygląda to na listę więzi o nagłówkach, których program nie zna: kolumny zawierają nazwy znanych instytucji.
 } Program proponuje, co mówią kolumny; wczyta plik dopiero po potwierdzeniu.
finding-sheet-mapping-unconfirmed-remedy = { $on ->
    [page] Proszę je sprawdzić i zastosować niżej: „{ mapping-part }”.
   *[command] Proszę je zapisać do pliku (netmap check --propose-mapping), sprawdzić i podać w --mapping.
 }
finding-sheet-mapping-offered = { $kind ->
    [answers] Wygląda to na odpowiedzi ankiety z nieznanego narzędzia: wiersz to jedna odpowiedź, a nagłówki wymieniają instytucje.
   *[other] Wygląda to na listę więzi: kolumny zawierają nazwy znanych instytucji.
 } Przyporządkowanie kolumn jest zaproponowane, ale jeszcze nieużyte.
finding-sheet-mapping-offered-remedy = { $on ->
    [page] Proszę je sprawdzić i zastosować niżej: „{ mapping-part }”.
   *[command] Proszę je zapisać do pliku (netmap check --propose-mapping), sprawdzić i podać w --mapping.
 }
finding-sheet-words-unknown = { $n ->
    [one] Jednego słowa tej listy nie ma w słowniku („{ $words }”).
    [few] Słownik nie zna { $n } słów tej listy ({ $words }).
    [many] Słownik nie zna { $n } słów tej listy ({ $words }).
   *[other] Słownik nie zna { $n } słów tej listy ({ $words }).
 }
finding-sheet-words-unknown-remedy = { $on ->
    [page] Niżej, w części „{ mapping-part }”, można raz powiedzieć, co znaczą; program to zapamięta.
   *[command] Można raz powiedzieć, co znaczą: netmap check --propose-mapping, potem --mapping; program to zapamięta.
 }
finding-header-answer-reversed = Pytanie „{ $value }” mówi, co odpowiadający dostaje od innych. Program zapisuje wskazania od odpowiadającego do partnera, więc tych odpowiedzi nie wczytał.
finding-header-answer-reversed-remedy = Mówią o tym odpowiedzi drugiej strony. Jeżeli pytanie ma się liczyć jako wskazania odpowiadającego, proszę to wskazać w przyporządkowaniu kolumn.
finding-sheet-mapping-needed = { $lacks ->
        [respondent] Nie wiadomo, która kolumna mówi, jaka instytucja odpowiada.
        [ties] Nie wiadomo, które kolumny mówią o więziach i z kim.
       *[both] Nie wiadomo, która kolumna mówi, jaka instytucja odpowiada, ani które mówią o więziach i z kim.
    }
finding-sheet-mapping-needed-remedy = { $on ->
    [page] Proszę wskazać to niżej: „{ mapping-part }”.
   *[command] Proszę wskazać to w przyporządkowaniu kolumn (netmap check --propose-mapping, potem --mapping).
 }
finding-sheet-mapping-wrong = Przyporządkowanie kolumn, wiersz { $row }: { $why ->
        [broken] to nie jest poprawny plik TOML ({ $reason })
        [version] brak „mapping = 1” na początku
        [no-sheet] brak choćby jednego opisu arkusza ([[sheet]])
        [unknown-key] „{ $column }”: nieznane słowo „{ $said }”; znane: { $known }
        [unknown-value] „{ $column }”: nieznana wartość „{ $said }”; znane: { $known }
        [layer] „{ $column }”: słownik nie zna rodzaju więzi „{ $said }”; zna: { $known }
        [not-a-table] „{ $column }”: tu powinna być sekcja z wierszami „nagłówek = …”
        [not-a-meaning] „{ $column }”: znaczenie kolumny zapisuje się w nawiasach klamrowych: is, partner, layer, attribute
        [twice] „{ $column }”: ta sama kolumna jest opisana dwa razy
        [not-text] „{ $column }”: wartość musi być tekstem w cudzysłowie
       *[row] numer wiersza musi być liczbą całkowitą (nagłówek: najwyżej trzy wiersze, 0 oznacza brak nagłówka)
    }.
finding-sheet-mapping-wrong-remedy = { $on ->
    [page] Proszę poprawić ten wiersz. Wzór pliku można pobrać niżej: „{ mapping-part }”.
   *[command] Proszę poprawić ten wiersz; wzór pliku zapisuje netmap check --propose-mapping.
 }
finding-sheet-mapping-no-matrix = Nie ma tu macierzy instytucja × instytucja, o której mówi przyporządkowanie.
finding-sheet-mapping-no-matrix-remedy = Proszę podać w przyporządkowaniu, w którym wierszu są nazwy kolumn (header = 3); nazwy wierszy stoją na lewo od nich.
finding-header-mapping-lacking = Przyporządkowanie mówi o kolumnach, których tu nie ma (liczba: { $n }): { $titles }.
finding-header-mapping-lacking-remedy = Jeżeli nagłówek zmieniono, proszę poprawić go w przyporządkowaniu; jeżeli kolumny już nie ma, nic nie trzeba robić.
finding-header-answer-unmapped = { $n ->
    [one] Kolumna „{ $titles }” ma odpowiedzi, ale nie wiadomo, o której instytucji; pominięto ją.
    [few] { $n } kolumny mają odpowiedzi, ale nie wiadomo, o której instytucji; pominięto je: { $titles }.
   *[other] { $n } kolumn ma odpowiedzi, ale nie wiadomo, o której instytucji; pominięto je: { $titles }.
 }
finding-header-answer-unmapped-remedy = Proszę wskazać instytucję w przyporządkowaniu kolumn.
finding-header-answer-layer-assumed = Pytanie o współpracę nie mówi, o jaki rodzaj chodzi; przyjęto: { $layer }.
finding-header-answer-layer-assumed-remedy = Jeżeli to inny rodzaj, proszę wskazać go w przyporządkowaniu kolumn.
finding-header-answer-passed = Pominięte kolumny, które nie mówią o więziach (liczba: { $n }): { $titles }.
finding-header-answer-passed-remedy = Jeżeli któraś mówi o więziach, proszę wskazać to w przyporządkowaniu kolumn.
finding-row-answer-empty = Wiersz nie ma żadnej odpowiedzi z odczytywanych kolumn; pominięto go.
finding-row-answer-empty-remedy = Nic nie trzeba robić.
finding-row-answer-unfinished = Odpowiedzi nie wysłano do końca; nic z niej nie zapisano i nie liczy się jako odpowiedź.
finding-row-answer-unfinished-remedy = Proszę przypomnieć instytucji o dokończeniu ankiety.
finding-row-answer-preview = To podgląd, próba albo spam według narzędzia ankietowego; wiersz pominięto.
finding-row-answer-preview-remedy = Nic nie trzeba robić.
finding-row-answer-refused = Odpowiedź odrzucono w narzędziu ankietowym; wiersz pominięto.
finding-row-answer-refused-remedy = Jeżeli to pomyłka, proszę zatwierdzić odpowiedź w narzędziu i wyeksportować dane jeszcze raz.
finding-row-answer-no-consent = Respondent nie wyraził zgody; nic z wiersza nie zapisano.
finding-row-answer-no-consent-remedy = Nic nie trzeba robić.
finding-row-answer-second = To kolejna odpowiedź tej samej instytucji (pierwsza: wiersz { $first }); odpowiedzi zostają osobno, a słowem instytucji o więzi jest najsilniejsza z nich.
finding-row-answer-second-remedy = Jeżeli to poprawiona odpowiedź tej samej osoby, proszę usunąć z pliku wcześniejszą.
finding-row-answer-unclear = O tej instytucji podano tylko zaufanie albo uwagi: nie wiadomo, czy współpraca jest; niczego nie przyjęto.
finding-row-answer-unclear-remedy = Jeżeli to wiadomo, proszę uzupełnić odpowiedź.
finding-row-answer-differs = O tej samej więzi dwie kolumny mówią co innego: „{ $other }” „{ $first }”, a „{ $column }” „{ $value }”. Przyjęto silniejszą odpowiedź.
finding-row-answer-differs-remedy = Jeżeli te kolumny pytają o różne rzeczy, proszę to wskazać w przyporządkowaniu kolumn.
finding-row-answer-no-and-kind = Podano siłę 0, a jednak zaznaczono rodzaj współpracy; niczego nie przyjęto.
finding-row-answer-no-and-kind-remedy = Jeżeli wiadomo, jak jest, proszę poprawić jedno z nich w pliku.
answers-no-post = nie podano stanowiska
finding-sheet-answer-several = Za instytucję „{ $name }” odpowiada kilka osób ({ $posts }): ich odpowiedzi zostają osobno, a słowem instytucji o więzi jest najsilniejsza z nich.
finding-sheet-answer-several-remedy = Nic nie trzeba robić. Jeżeli to ta sama osoba, proszę poprawić stanowisko w pliku: późniejsza odpowiedź zmieni wtedy wcześniejszą.
finding-cell-answer-other-kind = „{ $value }” nie mówi, o jaki rodzaj współpracy chodzi; to słowo pominięto.
finding-cell-answer-other-kind-remedy = Jeżeli to wiadomo, proszę podać rodzaj w przyporządkowaniu, w części values.layers.
finding-cell-answer-no-respondent = Nie podano, jaka instytucja odpowiada; wiersza nie odczytano.
finding-cell-answer-no-respondent-remedy = Jeżeli to wiadomo, proszę wpisać nazwę instytucji w pliku.
