# ── plik ────────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-file-missing = Nie ma pliku „{ $file }”.
finding-file-missing-remedy = Proszę sprawdzić nazwę pliku i folder.
finding-file-no-access = Pliku „{ $file }” nie można otworzyć.
finding-file-no-access-remedy = Proszę zamknąć plik w innych programach i sprawdzić, czy to plik (nie folder) oraz czy wolno go czytać.
finding-file-too-big = Plik „{ $file }” jest większy niż { $most } MB.
finding-file-too-big-remedy = Proszę podzielić plik na mniejsze albo usunąć z niego obrazy i zbędne arkusze.
finding-file-empty = W pliku „{ $file }” nie ma żadnych danych.
finding-file-empty-remedy = Proszę sprawdzić, czy zapisano właściwy plik i czy arkusz z danymi nie jest ukryty.
finding-file-not-table = Plik „{ $file }” nie jest tabelą CSV ani XLSX, ani plikiem sieci, który program zna.
finding-file-not-table-remedy = Proszę zapisać dane jako „Skoroszyt programu Excel (.xlsx)” albo CSV i wczytać ten plik.
finding-file-old-excel = Plik „{ $file }” ma dawny lub binarny format Excela (XLS, XLSB).
finding-file-old-excel-remedy = Proszę otworzyć go w Excelu i zapisać jako „Skoroszyt programu Excel (.xlsx)”.
finding-file-encrypted = Plik „{ $file }” jest chroniony hasłem.
finding-file-encrypted-remedy = Proszę zapisać w Excelu kopię bez hasła i wczytać tę kopię.
finding-file-open-document = Plik „{ $file }” ma format OpenDocument (ODS).
finding-file-open-document-remedy = Proszę zapisać go w arkuszu kalkulacyjnym jako XLSX.
finding-file-broken-workbook = Skoroszytu „{ $file }” nie można odczytać: plik jest uszkodzony lub niepełny ({ $reason }).
finding-file-broken-workbook-remedy = Proszę otworzyć go w Excelu, zapisać ponownie jako XLSX i wczytać nowy plik.
finding-file-broken-quotes = W pliku „{ $file }”, około wiersza { $line }, cudzysłów w komórce jest niezamknięty albo stoi w złym miejscu.
finding-file-broken-quotes-remedy = Cudzysłowy wewnątrz komórki należy podwoić (""), a całą komórkę ująć w cudzysłów. Najprościej zapisać plik jako XLSX.
finding-file-mixed-encoding = Plik „{ $file }” zawiera znaki w dwóch różnych kodowaniach: polskie litery byłyby zniekształcone.
finding-file-mixed-encoding-remedy = Proszę zapisać plik ponownie jako „CSV UTF-8” albo XLSX.
finding-file-unknown-encoding = Nie udało się rozpoznać kodowania polskich liter w pliku „{ $file }”.
finding-file-unknown-encoding-remedy = Proszę zapisać plik jako „CSV UTF-8” albo XLSX.
finding-file-suspicious-archive = Plik „{ $file }” jest zbudowany tak, jak nie buduje się skoroszytów; nie otwarto go.
finding-file-suspicious-archive-remedy = Jeżeli plik pochodzi z pewnego źródła, proszę otworzyć go w Excelu i zapisać ponownie jako XLSX.
finding-file-broken-archive = Archiwum „{ $file }” nie można rozpakować: jest uszkodzone lub niepełne.
finding-file-broken-archive-remedy = Proszę pobrać je ponownie albo rozpakować samodzielnie i wczytać pliki, które w nim są.
finding-file-archive = Archiwum „{ $file }” rozpakowano; pliki do wczytania: { $n }.
finding-file-archive-remedy = Nic nie trzeba robić.
finding-file-archive-passed-over = Plik „{ $file }” w archiwum „{ $archive }” pominięto: to nie plik danych ani sieci albo powtarza to, co mówią inne pliki archiwum.
finding-file-archive-passed-over-remedy = Jeżeli ma być wczytany, proszę wczytać go osobno jako XLSX lub CSV.
finding-file-too-big-unpacked = Plik „{ $file }” po rozpakowaniu byłby zbyt duży (ponad { $most } MB albo ponad stukrotnie większy niż plik); nie otwarto go.
finding-file-too-big-unpacked-remedy = Proszę zostawić w pliku same dane, bez obrazów i zbędnych arkuszy, i zapisać ponownie.
finding-file-too-many-rows = W pliku „{ $file }” dane stoją aż w wierszu { $row_number }; wczytujemy najwyżej { $most } wierszy danych.
finding-file-too-many-rows-remedy = Proszę usunąć zabłąkane komórki na dole arkusza albo podzielić plik.
finding-file-too-many-columns = W pliku „{ $file }”, w wierszu { $row_number }, dane stoją dalej niż w kolumnie { $most }.
finding-file-too-many-columns-remedy = Proszę usunąć zabłąkane komórki po prawej stronie arkusza.
finding-file-too-many-cells = Plik „{ $file }” ma ponad { $most } wypełnionych komórek.
finding-file-too-many-cells-remedy = Proszę podzielić plik na mniejsze.
finding-file-too-demanding = Odczytanie pliku „{ $file }” wymagałoby zbyt wiele czasu lub pamięci; przerwano je.
finding-file-too-demanding-remedy = Proszę zostawić w pliku same dane i zapisać go ponownie jako XLSX albo CSV.
finding-file-unreadable = Pliku „{ $file }” nie udało się odczytać.
finding-file-unreadable-remedy = Proszę otworzyć go w arkuszu kalkulacyjnym, zapisać ponownie jako XLSX i wczytać nowy plik.
finding-file-nothing-recognised = W pliku „{ $file }” nie rozpoznano żadnej tabeli. Nagłówka szukano w pierwszych dwudziestu wierszach; w pierwszym stoi: „{ $value }”.
finding-file-nothing-recognised-remedy = Lista więzi potrzebuje kolumn „od” i „do”, wykaz instytucji „id” lub „nazwa”, odpowiedzi „instytucja” i „odpowiedź”, zespoły „zespół” i „instytucja”, gminy „gmina” i „grupa”. Listę o innych nagłówkach wczytuje się przez przyporządkowanie kolumn.
finding-file-given-twice = Plik „{ $file }” ma tę samą treść co „{ $first }”; wczytano ją raz.
finding-file-given-twice-remedy = Nic nie trzeba robić.
finding-file-network-broken = Plik „{ $file }” nie jest całym plikiem { $format }: od wiersza { $line } nie da się go zrozumieć.
finding-file-network-broken-remedy = Proszę wyeksportować sieć jeszcze raz z programu, z którego pochodzi, albo zapisać ją jako listę więzi (CSV, XLSX).
finding-file-network-entities = Plik „{ $file }” zawiera deklarację typu dokumentu lub encji, jak pliki niebezpieczne; nie został otwarty.
finding-file-network-entities-remedy = Jeżeli pochodzi z zaufanego źródła, proszę otworzyć go w programie Gephi lub yEd i wyeksportować ponownie.
finding-file-network-too-deep = Plik „{ $file }” ma ponad { $most } poziomów zagnieżdżenia; nie został wczytany.
finding-file-network-too-deep-remedy = Proszę wyeksportować sieć jeszcze raz z programu, z którego pochodzi.
finding-file-network-nameless = W pliku „{ $file }”, w wierszu { $line }, węzeł nie ma identyfikatora.
finding-file-network-nameless-remedy = Proszę nadać każdemu węzłowi identyfikator w programie, z którego pochodzi plik, i wyeksportować go ponownie.
finding-file-network-repeated-node = W pliku „{ $file }”, w wierszu { $line }, węzeł „{ $node }” występuje po raz drugi.
finding-file-network-repeated-node-remedy = Dwa węzły nie mogą mieć tego samego identyfikatora ani etykiety. Proszę poprawić to w programie, z którego pochodzi plik, i wyeksportować go ponownie.
finding-file-network-unknown-node = W pliku „{ $file }”, w wierszu { $line }, więź wskazuje węzeł „{ $node }”, którego w pliku nie ma.
finding-file-network-unknown-node-remedy = Proszę dodać węzeł lub poprawić więź. Niczego się nie dopisuje, żeby żadna instytucja nie pojawiła się przez pomyłkę.
finding-file-network-unknown-key = W pliku „{ $file }”, w wierszu { $line }, wartość należy do niezadeklarowanego atrybutu „{ $key }”.
finding-file-network-unknown-key-remedy = Proszę wyeksportować sieć jeszcze raz z programu, z którego pochodzi.
finding-file-network-key-twice = W pliku „{ $file }” klucz „{ $key }” stoi w jednym miejscu dwa razy, za każdym razem z inną wartością: nie wiadomo, która obowiązuje.
finding-file-network-key-twice-remedy = Proszę usunąć jedną z nich albo wyeksportować sieć ponownie.
finding-file-network-hyperedge = W pliku „{ $file }”, w wierszu { $line }, jedna więź łączy więcej niż dwa węzły (hiperkrawędź).
finding-file-network-hyperedge-remedy = Proszę zamienić ją na więzi między parami albo wpisać takie grupy jako zespoły.
finding-file-network-several = Plik „{ $file }” zawiera drugą sieć, od wiersza { $line }.
finding-file-network-several-remedy = Proszę wyeksportować każdą sieć do osobnego pliku.
finding-file-network-number = W pliku „{ $file }”, w wierszu { $line }, powinna być liczba, a jest „{ $value }”.
finding-file-network-number-remedy = Proszę poprawić liczbę w pliku albo wyeksportować sieć ponownie.
finding-file-network-times-reversed = W pliku „{ $file }”, w wierszu { $line }, więź kończy się ({ $ended }), zanim się zaczyna ({ $begun }).
finding-file-network-times-reversed-remedy = Proszę poprawić czas tej więzi w programie, z którego pochodzi plik, i wyeksportować sieć ponownie.
finding-file-network-count = W pliku „{ $file }”, w wierszu { $line }, liczba wartości wynosi { $found }, a zapowiedziano { $declared }.
finding-file-network-count-remedy = Plik jest ucięty albo jego nagłówek jest błędny. Proszę wyeksportować sieć ponownie.
finding-file-network-other-nodes = W pliku „{ $file }”, w wierszu { $line }, węzeł nazywa się „{ $node }”, a we wcześniejszej sieci tego pliku „{ $known }”.
finding-file-network-other-nodes-remedy = Sieci jednego projektu muszą mieć te same węzły w tej samej kolejności. Proszę wyeksportować każdą do osobnego pliku.
finding-file-network-dl-format = Plik „{ $file }” ma format DL „{ $value }” (wiersz { $line }), którego się nie wczytuje.
finding-file-network-dl-format-remedy = Proszę wyeksportować go z UCINET jako fullmatrix, edgelist1 lub nodelist1.
finding-file-ucinet-alone = Plik „{ $file }” to połowa pary plików UCINET (.##h i .##d); brakuje drugiej połowy.
finding-file-ucinet-alone-remedy = Proszę podać oba pliki, o tej samej nazwie, w jednym folderze lub wczytane razem.
finding-file-partition-alone = Plik „{ $file }” zawiera { $n ->
        [one] jedną wartość
        [few] { $n } wartości
        [many] { $n } wartości
       *[other] { $n } wartości
    } (podział albo wektor Pajeka), a nie ma razem z nim sieci o tylu węzłach.
finding-file-partition-alone-remedy = Proszę wczytać go razem z siecią, której dotyczy (plik .net).
finding-file-partition-unclear = Plik „{ $file }” zawiera { $n ->
        [one] jedną wartość
        [few] { $n } wartości
        [many] { $n } wartości
       *[other] { $n } wartości
    } (podział albo wektor Pajeka), a różnych sieci o tylu węzłach jest kilka.
finding-file-partition-unclear-remedy = Proszę nazwać go tak jak sieć, której dotyczy (oksa.net i oksa.clu), albo wczytać każdą sieć osobno z jej plikami.
finding-file-left-out = Plik „{ $file }” zawiera też „{ $value }” (wiersz { $row }), czego netmap nie używa.
finding-file-left-out-remedy = Jeżeli nie jest to potrzebne do analizy, nic nie trzeba robić.
finding-file-missing-values = Plik „{ $file }” ma komórki, które mówią, że wartości brak (pierwsza w wierszu { $row }); zostały pominięte: brak wartości to ani więź, ani „nie”.
finding-file-missing-values-remedy = Jeżeli miały oznaczać brak więzi, proszę wpisać w nie 0.
finding-file-times-left-out = Plik „{ $file }” podaje więcej chwil, niż może być pomiarów (od wiersza { $row }); więzi wczytano bez nich.
finding-file-times-left-out-remedy = Jeżeli potrzebne są zmiany w czasie, proszę wyeksportować każdą chwilę do osobnego pliku.
finding-file-wave-from-name = Plik „{ $file }” nie podaje pomiaru; za pomiar uznano koniec jego nazwy: „{ $value }”.
finding-file-wave-from-name-remedy = Jeżeli to błąd, proszę podać pomiar samodzielnie przy wczytywaniu.

# ── arkusz ──────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-sheet-matrix = Rozpoznano macierz { $rows } × { $columns }: komórka to słowo instytucji z wiersza o instytucji z kolumny.
finding-sheet-matrix-remedy = Jeżeli to kolumny mówią o wierszach, proszę przestawić macierz.
finding-sheet-colours = { $n ->
    [one] { $n } pusta komórka ma kolor tła ({ $cells }).
    [few] { $n } puste komórki mają kolor tła ({ $cells }).
   *[other] { $n } pustych komórek ma kolor tła ({ $cells }).
 } Program czyta tylko to, co jest wpisane; koloru nie.
finding-sheet-colours-remedy = Jeżeli kolor jest odpowiedzią, proszę ją wpisać (na przykład 0–5, „tak”, „nie”) i wczytać plik jeszcze raz.
finding-sheet-tables-beside = W arkuszu stoją obok siebie { $n } tabele, rozdzielone pustymi kolumnami; każdą odczytano osobno.
finding-sheet-tables-beside-remedy = Jeżeli to jedna tabela, proszę usunąć puste kolumny.
finding-sheet-part-passed = Kolumny { $column } pominięto: stoją obok tabeli i nie są jej częścią. Zaczynają się od: „{ $value }”.
finding-sheet-part-passed-remedy = Jeżeli należą do tabeli, proszę usunąć pustą kolumnę przed nimi.
finding-sheet-told-by-title = Napis „{ $value }” nad listą albo nazwa arkusza mówi, czego dotyczą jej więzi; przyjęto to dla każdego wiersza.
finding-sheet-told-by-title-remedy = Jeżeli jest inaczej, proszę dopisać kolumnę „fala” albo „rodzaj”.
finding-sheet-matrix-turned = W tej macierzy kolumny mówią o wierszach: tak mówią słowa nad nimi albo obok.
finding-sheet-matrix-turned-remedy = Jeżeli jest odwrotnie, proszę poprawić te słowa.
finding-sheet-matrix-half = Macierz jest wypełniona tylko po jednej stronie przekątnej; każdą odpowiedź odczytano jako słowo instytucji z wiersza.
finding-sheet-matrix-half-remedy = Jeżeli odpowiedź dotyczy obu stron, proszę wpisać ją także po drugiej stronie przekątnej.
finding-sheet-matrix-blank-none = Puste komórki odczytano jako „brak współpracy”, zgodnie z wyborem.
finding-sheet-matrix-blank-none-remedy = Jeżeli pusta komórka znaczy, że nie wiadomo, proszę wybrać, że puste komórki nic nie mówią.
finding-sheet-matrix-blank-unknown = Są tu puste komórki; nic nie mówią: to ani więź, ani „brak współpracy”.
finding-sheet-matrix-blank-unknown-remedy = { $on ->
    [page] Jeżeli pusta komórka znaczy „brak współpracy”, proszę to wybrać w polu „{ data-blank }” („{ data-belongs }”).
   *[command] Jeżeli pusta komórka znaczy „brak współpracy”, proszę to wybrać: --blank none.
 }
finding-sheet-kinds =
    Rozpoznano listę więzi, w której każdy rodzaj ma swoją kolumnę: { $columns }. Wiersze: { $rows }{ $silent ->
        [0] .
        [one] ; { $silent } wiersz nie mówi o żadnym rodzaju: nic z niego nie wynika.
        [few] ; { $silent } wiersze nie mówią o żadnym rodzaju: nic z nich nie wynika.
        [many] ; { $silent } wierszy nie mówi o żadnym rodzaju: nic z nich nie wynika.
       *[other] ; { $silent } wierszy nie mówi o żadnym rodzaju: nic z nich nie wynika.
    }
finding-sheet-kinds-remedy = Komórka „tak” albo znak to więź, liczba to jej siła, „nie” i 0 to brak współpracy. Jeżeli któraś kolumna znaczy co innego, proszę wskazać to w przyporządkowaniu kolumn.
finding-sheet-example = Plik mówi, że jego dane są przykładowe i zmyślone; powie to każda strona, rysunek i raport z tego badania.
finding-sheet-example-remedy = Prawdziwe dane proszę trzymać w innym badaniu.
finding-sheet-hidden = Arkusz „{ $sheet }” jest ukryty; pominięto go.
finding-sheet-hidden-remedy = Jeżeli ma być wczytany, proszę go odkryć w Excelu i zapisać plik.
finding-sheet-rows-hidden =
    { $n ->
        [one] W arkuszu jest { $n } ukryty wiersz z danymi ({ $rows }); pominięto go.
        [few] W arkuszu są { $n } ukryte wiersze z danymi ({ $rows }); pominięto je.
        [many] W arkuszu jest { $n } ukrytych wierszy z danymi ({ $rows }); pominięto je.
       *[other] W arkuszu jest { $n } ukrytych wierszy z danymi ({ $rows }); pominięto je.
    }
finding-sheet-rows-hidden-remedy = Jeżeli mają być wczytane, proszę je odkryć w Excelu i zapisać plik.
finding-sheet-rows-filtered =
    { $n ->
        [one] Filtr ukrywa w arkuszu { $n } wiersz z danymi ({ $rows }); pominięto go.
        [few] Filtr ukrywa w arkuszu { $n } wiersze z danymi ({ $rows }); pominięto je.
        [many] Filtr ukrywa w arkuszu { $n } wierszy z danymi ({ $rows }); pominięto je.
       *[other] Filtr ukrywa w arkuszu { $n } wierszy z danymi ({ $rows }); pominięto je.
    }
finding-sheet-rows-filtered-remedy = Jeżeli mają być wczytane, proszę wyczyścić filtr w Excelu (Dane, Wyczyść) i zapisać plik.
finding-sheet-columns-hidden =
    { $n ->
        [one] W arkuszu jest { $n } ukryta kolumna z danymi: { $columns }; pominięto ją.
        [few] W arkuszu są { $n } ukryte kolumny z danymi: { $columns }; pominięto je.
        [many] W arkuszu jest { $n } ukrytych kolumn z danymi: { $columns }; pominięto je.
       *[other] W arkuszu jest { $n } ukrytych kolumn z danymi: { $columns }; pominięto je.
    }
finding-sheet-columns-hidden-remedy = Jeżeli mają być wczytane, proszę je odkryć w Excelu i zapisać plik.
finding-sheet-one-speaker = W tej liście partnerów nie ma kolumny „od”; przyjęto, że mówi „{ $name }” („{ $value }”).
finding-sheet-one-speaker-remedy = Jeżeli mówi kto inny, proszę dopisać kolumnę „od”.
finding-sheet-comments = W arkuszu są komentarze do komórek (liczba: { $n }): { $cells }. Program ich nie zachowuje.
finding-sheet-comments-remedy = Jeżeli komentarz mówi coś ważnego o więzi, proszę przepisać go do kolumny „uwagi”, bez nazwisk.
finding-sheet-unrecognised = Arkusza „{ $sheet }” nie rozpoznano; pominięto go. Jego pierwszy wiersz: „{ $value }”.
finding-sheet-unrecognised-remedy = Jeżeli są w nim dane, proszę nazwać kolumny tak, jak podaje opis formatu.
finding-sheet-without-rows = Pod nagłówkiem nie ma ani jednego wiersza danych.
finding-sheet-without-rows-remedy = Jeżeli dane miały tu być, proszę sprawdzić, czy zapisano właściwy plik.
finding-sheet-turned = Arkusz jest obrócony: nagłówki stoją jeden pod drugim, a powinny obok siebie. Pierwszy wiersz: „{ $value }”.
finding-sheet-turned-remedy = Proszę skopiować tabelę i wkleić ją w Excelu przez „Wklej specjalnie”, „Transpozycja”, potem zapisać plik.
finding-sheet-no-roster = Nie ma wykazu instytucji: nie wiadomo, kogo dotyczą więzi w tym pliku.
finding-sheet-no-roster-remedy = Proszę wczytać wykaz instytucji (kolumny „id”, „nazwa”, „obszar”) wcześniej albo razem z tym plikiem. Dowolną inną sieć wczytuje się bez wykazu, ze słownikiem „generic”.

# ── nagłówek ────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-header-not-first = Nagłówek znaleziono w wierszu { $row }; wiersze nad nim pominięto.
finding-header-not-first-remedy = Nic nie trzeba robić, jeżeli nad nagłówkiem stoi tylko tytuł.
finding-header-missing-column = Brakuje kolumny „{ $pl }” ({ $en }). Pierwszy wiersz: „{ $value }”.
finding-header-missing-column-remedy = Proszę dopisać kolumnę „{ $pl }” (albo „{ $en }”) lub nazwać tak tę, która ją zawiera.
finding-header-repeated = Dwie kolumny mają ten sam nagłówek „{ $value }”.
finding-header-repeated-remedy = Proszę zmienić nazwę jednej z nich albo ją usunąć.
finding-header-merged = Komórki nagłówka są scalone ({ $value }); nie wiadomo, której kolumny dotyczą.
finding-header-merged-remedy = Proszę rozdzielić scalone komórki i wpisać nagłówek nad każdą kolumną.
finding-header-empty = W kolumnie { $column } są wartości, ale nie ma nagłówka; pominięto je.
finding-header-empty-remedy = Proszę nazwać kolumnę albo ją usunąć.
finding-header-personal-column = Kolumna „{ $value }” wygląda na dane osób; pominięto ją i nic z niej nie zapisano.
finding-header-personal-column-remedy = Program nie potrzebuje danych osób. Lepiej usunąć tę kolumnę z pliku.
finding-header-kept-as-attribute = Kolumny „{ $value }” program nie zna; zachowano ją jako dodatkową cechę.
finding-header-kept-as-attribute-remedy = Nic nie trzeba robić, jeżeli to własna kolumna Państwa pliku.
finding-header-misprint = Kolumny „{ $value }” program nie zna; nie odczytano jej jako „{ $likely }”.
finding-header-misprint-remedy = Jeżeli to literówka, proszę poprawić nagłówek na „{ $likely }”.
finding-header-ignored = Kolumny „{ $value }” program nie zna; pominięto ją.
finding-header-ignored-remedy = Jeżeli to literówka, proszę poprawić nagłówek.
finding-header-layer-assumed = Nie ma kolumny „rodzaj”; przyjęto, że wszystkie więzi to „{ $layer }”.
finding-header-layer-assumed-remedy = Jeżeli tak nie jest, proszę dopisać kolumnę „rodzaj”.
finding-header-columns-repeated = Kolumny powtarzają się ({ $columns }): każda z nich stała się osobnym wierszem listy.
finding-header-columns-repeated-remedy = Jeżeli znaczą coś innego, proszę zmienić ich nagłówki.
finding-header-strength-likely = Lista nie ma kolumny „siła”, a liczby w kolumnie „{ $value }” leżą na skali siły. Zachowano je jako dodatkową cechę, więzi mają siłę nieznaną.
finding-header-strength-likely-remedy = Jeżeli to siła więzi, proszę nazwać kolumnę „siła” i wczytać plik jeszcze raz.
finding-header-strength-kept = Kolumna „{ $value }” nie mówi o sile więzi (to nie liczby od zera wzwyż); zachowano ją jako dodatkową cechę, a więzi mają siłę nieznaną.
finding-header-strength-kept-remedy = Jeżeli to siła więzi, proszę zapisać ją liczbami: 0 oznacza brak więzi.
finding-header-kinds-of-ties = Kolumny „{ $columns }” nazywają się jak rodzaje więzi, a któregoś rodzaju dotyczą dwie: nie wiadomo, która o nim mówi.
finding-header-kinds-of-ties-remedy = Proszę zostawić po jednej kolumnie na rodzaj więzi albo wskazać w przyporządkowaniu kolumn, co która znaczy.
finding-header-levels = Kolumny „{ $columns }” to stopnie siły: znak w jednej z nich odczytano jako siłę więzi.
finding-header-levels-remedy = Jeżeli te kolumny znaczą co innego, proszę nadać im inne nagłówki.
finding-header-filled-down =
    { $n ->
        [one] W kolumnie „{ $column }” nazwa stoi tylko w pierwszym wierszu każdej grupy; wpisano ją do { $n } wiersza niżej: { $rows }.
        [few] W kolumnie „{ $column }” nazwa stoi tylko w pierwszym wierszu każdej grupy; wpisano ją do { $n } wierszy niżej: { $rows }.
        [many] W kolumnie „{ $column }” nazwa stoi tylko w pierwszym wierszu każdej grupy; wpisano ją do { $n } wierszy niżej: { $rows }.
       *[other] W kolumnie „{ $column }” nazwa stoi tylko w pierwszym wierszu każdej grupy; wpisano ją do { $n } wierszy niżej: { $rows }.
    }
finding-header-filled-down-remedy = Jeżeli któryś z tych wierszy dotyczy kogoś innego, proszę wpisać nazwę w każdym wierszu.
finding-header-no-wave = Nie ma kolumny „fala”: nie wiadomo, z którego pomiaru są te dane.
finding-header-no-wave-remedy = { $on ->
    [page] Proszę dopisać kolumnę „fala” albo podać pomiar w polu „{ data-wave }” („{ data-belongs }”).
   *[command] Proszę dopisać kolumnę „fala” albo podać pomiar przy wczytywaniu (--wave).
 }

# ── wiersz ──────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-row-too-many-cells = Wiersz ma { $cells ->
    [one] { $cells } komórkę
    [few] { $cells } komórki
   *[other] { $cells } komórek
}, a nagłówek { $columns ->
    [one] { $columns } kolumnę
    [few] { $columns } kolumny
   *[other] { $columns } kolumn
}.
finding-row-too-many-cells-remedy = Tekst, w którym stoi znak rozdzielający kolumny (także przecinek dziesiętny), należy ująć w cudzysłów. Najprościej zapisać plik jako XLSX.
finding-row-self-tie = Instytucja wskazuje samą siebie.
finding-row-self-tie-remedy = Proszę poprawić kolumnę „od” lub „do” albo usunąć wiersz.
finding-row-self-tie-skipped = Wiersz łączy organizację z nią samą; pominięto go.
finding-row-self-tie-skipped-remedy = Nic nie trzeba robić: pętle nie liczą się do sieci.
finding-row-contradiction = Wiersz mówi o tym samym co wiersz { $first }, ale inaczej (kolumny: { $fields }).
finding-row-contradiction-remedy = Proszę zostawić jeden z tych wierszy. Jeżeli tak odpowiedziały dwie osoby z jednej instytucji, proszę dopisać kolumnę „stanowisko respondenta”, a w ankietach wybrać różne stanowiska.
finding-row-repeated = Wiersz powtarza to, co mówi wiersz { $first }.
finding-row-repeated-remedy = Nic nie trzeba robić: policzono go raz.
finding-row-replaced = Wiersz mówi o tym samym co wiersz { $first }, ale inaczej (kolumny: { $fields }); liczy się ten późniejszy.
finding-row-replaced-remedy = Jeżeli ma się liczyć wcześniejszy, proszę usunąć ten wiersz.
finding-row-reporter-not-in-pair = Wskazujący „{ $value }” nie jest żadną ze stron tej więzi.
finding-row-reporter-not-in-pair-remedy = O więzi mówi jedna z jej stron. Dla ustaleń warsztatu, rejestru lub dokumentu proszę podać to w kolumnie „pochodzenie”.
finding-row-strength-no-kind = Podano siłę, ale przy rodzaju, który przyjmuje się bez oznaczenia, stoi „nie”, a innego nie zaznaczono; wiersza nie odczytano.
finding-row-strength-no-kind-remedy = Proszę zaznaczyć rodzaj współpracy albo wpisać siłę 0.
finding-row-strength-kind-assumed = Podano siłę, ale nie zaznaczono rodzaju współpracy; przyjęto: { $layer }.
finding-row-strength-kind-assumed-remedy = Jeżeli to inny rodzaj, proszę zaznaczyć go w tym wierszu.
finding-row-matrix-nameless = Wiersz macierzy nie ma nazwy instytucji; nie odczytano go. Pierwsza wartość: „{ $value }”.
finding-row-matrix-nameless-remedy = Jeżeli to nie suma kolumn, proszę wpisać, kto tak odpowiedział.
finding-row-dates-reversed = Koniec istnienia „{ $value }” jest wcześniejszy niż początek „{ $begun }”.
finding-row-dates-reversed-remedy = Proszę poprawić jedną z dat.
finding-row-proposed = Uzupełniono, czego nie podano o instytucji „{ $name }”. Przyjęto: typ „{ $type }”, sektor „{ $sector }”, szczebel „{ $tier }”.
finding-row-proposed-remedy = Jeżeli jest inaczej, proszę wpisać właściwą wartość w kolumnach „typ”, „sektor”, „szczebel”.
finding-row-without-type = Z nazwy „{ $name }” nie wynika, jaki to typ instytucji; zostawiono go pusty.
finding-row-without-type-remedy = Proszę wpisać typ, sektor i szczebel: bez nich instytucja nie liczy się do wymogów modelu.
finding-row-commune-unknown = Nie wiadomo, której gminy dotyczy ta więź: obie instytucje mają wspólną więcej niż jedną gminę albo żadnej.
finding-row-commune-unknown-remedy = { $on ->
    [page] Jeżeli więź dotyczy jednej gminy, proszę podać ją w kolumnie „gmina” albo w polu „{ data-commune }” („{ data-belongs }”).
   *[command] Jeżeli więź dotyczy jednej gminy, proszę podać ją w kolumnie „gmina” albo przy wczytywaniu (--commune).
 }
finding-row-serves-joined = Instytucja stoi w wykazie kilka razy z różnym obszarem; połączono obszary.
finding-row-serves-joined-remedy = Jeżeli to różne instytucje, proszę nadać im różne „id”.
finding-row-label-not-unique = Skrót „{ $label }” ma też „{ $other }” w tej samej gminie.
finding-row-label-not-unique-remedy = Proszę nadać różne skróty, aby na diagramie było widać, która jest która.

# ── komórka ─────────────────────────────────────────────────────────────────────────────────────────────────────────
finding-cell-required = Komórka w kolumnie „{ $column }” jest pusta, a jest potrzebna.
finding-cell-required-remedy = Proszę ją wypełnić albo usunąć wiersz.
finding-cell-control-character = W komórce „{ $value }” jest niedozwolony znak sterujący ({ $character }).
finding-cell-control-character-remedy = Proszę wpisać tekst komórki od nowa.
finding-cell-invisible-removed = Z komórki „{ $value }” usunięto niewidoczne znaki.
finding-cell-invisible-removed-remedy = Nic nie trzeba robić.
finding-cell-excel-error = W komórce stoi błąd arkusza „{ $value }” zamiast wartości.
finding-cell-excel-error-remedy = Proszę poprawić formułę albo wpisać wartość.
finding-cell-formula-without-result = W komórce jest formuła, której wynik nie został zapisany w pliku.
finding-cell-formula-without-result-remedy = Proszę otworzyć plik w Excelu i zapisać go ponownie albo wkleić same wartości.
finding-cell-merged-filled = Komórki { $value } są scalone; wartość wpisano do każdego z ich wierszy.
finding-cell-merged-filled-remedy = Jeżeli dotyczy tylko pierwszego wiersza, proszę rozdzielić komórki.
finding-row-heading-passed = Ten wiersz powtarza nagłówek tabeli albo numeruje jej kolumny; pominięto go.
finding-row-heading-passed-remedy = Nic nie trzeba robić. Jeżeli zaczyna się tu inna tabela, proszę przenieść ją do osobnego arkusza.
finding-row-note-passed = To nie wiersz tabeli, lecz opis: „{ $value }”; pominięto go.
finding-row-note-passed-remedy = Jeżeli to dane, proszę wpisać je w kolumnach tabeli.
finding-row-total-passed = To wiersz sumy („{ $value }”); pominięto go.
finding-row-total-passed-remedy = Nic nie trzeba robić.
finding-cell-merged = Komórki { $value } są scalone: nie wiadomo, których wierszy dotyczy wartość.
finding-cell-merged-remedy = Proszę rozdzielić scalone komórki i wpisać wartość w każdym wierszu.
finding-cell-too-long = Tekst w kolumnie „{ $column }” ma ponad { $most } znaków; zaczyna się od „{ $value }”.
finding-cell-too-long-remedy = Proszę go skrócić. Często to skutek niezamkniętego cudzysłowu.
finding-cell-unknown-code = Słownik nie zna wartości „{ $value }” w kolumnie „{ $column }”.
finding-cell-unknown-code-remedy = Proszę wpisać jedną z: { $known } (kod albo jego polską lub angielską nazwę).
finding-cell-code-understood = „{ $value }” w kolumnie „{ $column }” odczytano jako „{ $meant }”.
finding-cell-code-understood-remedy = Jeżeli to nie to, proszę wpisać kod albo pełną nazwę ze słownika.
mark-yes = więź jest, z uwagą: { $note }
mark-no = więzi nie ma, z uwagą: { $note }
finding-cell-not-a-number = „{ $value }” w kolumnie „{ $column }” nie jest liczbą.
finding-cell-not-a-number-remedy = Proszę wpisać liczbę (na przykład 3 albo 2,5) albo nazwę stopnia skali. Brak danych: pusta komórka lub „-”.
finding-cell-out-of-scale = „{ $value }” w kolumnie „{ $column }” nie należy do skali „{ $scale }” od { $least } do { $most }.
finding-cell-out-of-scale-remedy = { $on ->
    [page] Proszę wpisać wartość z tej skali: liczbę albo nazwę stopnia. Słowo spoza skali można też objaśnić niżej: „{ mapping-part }”.
   *[command] Proszę wpisać wartość z tej skali: liczbę albo nazwę stopnia. Słowo spoza skali można też objaśnić w przyporządkowaniu kolumn (--propose-mapping, potem --mapping).
 }
finding-cell-not-a-date = „{ $value }” w kolumnie „{ $column }” nie jest datą.
finding-cell-not-a-date-remedy = Proszę wpisać datę, na przykład 2019-06-04 albo 4.06.2019.
finding-cell-excel-date = „{ $value }” w kolumnie „{ $column }” to data zapisana przez Excel jako liczba; odczytano ją jako { $meant }.
finding-cell-excel-date-remedy = Jeżeli to inny dzień, proszę wpisać datę, na przykład 4.06.2019.
finding-cell-day-of-period = „{ $value }” w kolumnie „{ $column }” to nie jeden dzień; przyjęto { $meant }.
finding-cell-day-of-period-remedy = Jeżeli dzień jest znany, proszę wpisać całą datę, na przykład 4.06.2019.
finding-cell-strength-mark = „{ $value }” w kolumnie „{ $column }” odczytano jako znak, że więź jest; jej siły nie znamy.
finding-cell-strength-mark-remedy = Jeżeli siła jest znana, proszę wpisać liczbę albo nazwę stopnia skali. Jeżeli współpracy nie ma, proszę wpisać 0.
finding-cell-strength-missing = „{ $value }” w kolumnie „{ $column }” odczytano jako brak danych o sile, a nie jako brak współpracy: więź jest, jej siły nie znamy.
finding-cell-strength-missing-remedy = Jeżeli współpracy nie ma, proszę wpisać 0. Jeżeli nie wiadomo, czy jest, proszę usunąć wiersz.
finding-cell-label-cut = Skrót „{ $value }” ma więcej niż { $most } znaków; skrócono go do „{ $cut }”.
finding-cell-label-cut-remedy = Proszę podać krótszy skrót, jeżeli ten jest niezrozumiały.
finding-cell-register-number = „{ $value }” w kolumnie „{ $column }” nie ma tylu cyfr, ile powinien mieć ten numer; zachowano go bez zmian.
finding-cell-register-number-remedy = REGON ma 9 lub 14 cyfr, NIP 10, numer RSPO do 7. Arkusz mógł zgubić zero na początku.
finding-cell-unknown-place = Nie ma takiego miejsca: „{ $value }” w kolumnie „{ $column }”. Podobne: { $candidates }.
finding-cell-unknown-place-remedy = Proszę wpisać kod TERC (6 cyfr gminy, 4 powiatu, 2 województwa) albo nazwę w mianowniku, na przykład „Oksa” lub „powiat jędrzejowski”.
finding-cell-ambiguous-place = „{ $value }” może oznaczać kilka miejsc: { $candidates }.
finding-cell-ambiguous-place-remedy = Proszę wpisać kod TERC właściwego miejsca.
finding-cell-not-a-case-number = „{ $value }” nie może być numerem sprawy: numer nie może wskazywać osoby.
finding-cell-not-a-case-number-remedy = Proszę nadać sprawie przypadkowy numer: do 20 cyfr i liter bez spacji, nie PESEL i nie nazwisko; klucz proszę trzymać poza netmap.
finding-cell-not-a-commune = „{ $value }” nie wskazuje jednej gminy.
finding-cell-not-a-commune-remedy = Proszę podać jedną gminę: jej nazwę albo sześć cyfr kodu TERC.
finding-cell-unknown-seat = Nie ma takiego miejsca: „{ $value }” w kolumnie „{ $column }”; siedzibę zostawiono pustą. Podobne: { $candidates }.
finding-cell-unknown-seat-remedy = Proszę wpisać kod TERC albo nazwę gminy, w której instytucja ma siedzibę (bez ulicy i numeru).
finding-cell-terc-cut = Kod „{ $value }” skrócono do { $terc }: siódma cyfra TERC zmienia się w czasie, więc jej nie używamy.
finding-cell-terc-cut-remedy = Nic nie trzeba robić.
finding-cell-terc-mended = W kodzie „{ $value }” brakowało zera na początku; odczytano { $terc }.
finding-cell-terc-mended-remedy = Nic nie trzeba robić. Kolumny z kodami warto formatować jako tekst.
finding-cell-unknown-terc = Kodu { $terc } program nie zna; zapisano sam kod, bez nazwy.
finding-cell-unknown-terc-remedy = Proszę sprawdzić kod. Nazwę można podać w arkuszu gmin (kolumny „gmina”, „nazwa”, „grupa”).
finding-cell-wave-assumed = Fali „{ $wave }” nikt nie opisał. Przyjęto: etap „{ $phase ->
    [before] przed
    [after] po
   *[later] później
}”, data: { $date }.
finding-cell-wave-assumed-remedy = Jeżeli jest inaczej, proszę opisać fale w arkuszu z kolumnami „fala”, „nazwa”, „data”, „etap”, „kolejność”.

# ── nazwa ───────────────────────────────────────────────────────────────────────────────────────────────────────────
none-of-candidates = brak
none-of-date = nie podano
none-of-type = nie wiadomo
none-of-sector = nie wiadomo
none-of-tier = nie wiadomo
finding-cell-several-kinds = W kolumnie „{ $column }” stoi kilka rodzajów więzi (liczba: { $n }); odczytano każdy z osobna: { $kinds }.
finding-cell-several-kinds-remedy = Nic nie trzeba robić. Siła i pozostałe kolumny wiersza dotyczą każdego z nich.
finding-cell-several-names = W kolumnie „{ $column }” stoi kilka instytucji (liczba: { $n }); odczytano każdą z osobna: { $names }.
finding-cell-several-names-remedy = Jeżeli to nazwa jednej instytucji, proszę dopisać ją do „innych nazw” w wykazie.
finding-name-unknown = W wykazie nie ma instytucji „{ $value }”. Wiersz czeka na decyzję. Podobne: { $candidates }.
finding-name-unknown-remedy = Po zapisaniu proszę powiedzieć w części „Nazwy” (netmap names), kogo oznacza, albo dopisać instytucję do wykazu.
finding-name-ambiguous = Nie ma pewności, kogo oznacza „{ $value }”: { $reason }. Wiersz czeka na decyzję. Możliwe: { $candidates }.
finding-name-ambiguous-remedy = Po zapisaniu proszę wybrać właściwą instytucję w części „Nazwy” (netmap names) albo wpisać jej „id” w pliku.
finding-row-much-like = „{ $value }” to nowa instytucja, ale bardzo podobna do: { $candidates }.
finding-row-much-like-remedy = Jeżeli to ta sama, proszę wpisać jej „id” albo dodać nazwę do „innych nazw” i wczytać plik jeszcze raz.
finding-row-namesake = „{ $value }” to inna instytucja niż { $other }, choć nazywa się tak samo: ma inny numer ({ $number }). Zapisane będą obie.
finding-row-namesake-remedy = Żeby nie mylić ich w ankietach i na listach powiązań, proszę dopisać każdej „inną nazwę” (na przykład z miejscowością) albo podawać tam numer.
finding-sheet-register-rspo = Rozpoznano rejestr szkół (RSPO). Wiersze: { $n }, placówki: { $bodies }.
finding-sheet-register-rspo-remedy = Szczebel wynika z organu prowadzącego, typ z rodzaju placówki; nazwisk, telefonów i adresów program nie zapisuje.
finding-sheet-register-rpwdl = Rozpoznano rejestr podmiotów leczniczych (RPWDL): komórki połączono według ksiąg. Wiersze: { $n }, podmioty: { $bodies }.
finding-sheet-register-rpwdl-remedy = Nazwy podmiotów bierze się z pliku „podmioty”: proszę wczytać go razem z tym plikiem.
finding-sheet-register-list = Rozpoznano spis jednostek z gminami i powiatami. Wiersze: { $n }.
finding-sheet-register-list-remedy = Jednostka powiatowa obsługuje powiat, gminna swoją gminę. Jeżeli któraś inaczej, proszę dodać kolumnę „obszar”.
finding-sheet-register-courts = Rozpoznano obszary sądów. Wiersze: { $n }, sądy: { $bodies }.
finding-sheet-register-courts-remedy = Sąd obsługuje gminy, które wymieniono; granice powiatów nie mają tu znaczenia.
finding-sheet-register-elsewhere = Pominięto placówki spoza wybranej gminy: { $n }.
finding-sheet-register-elsewhere-remedy = Aby wczytać wszystkie, proszę nie wybierać gminy.
finding-sheet-register-unlisted =
    Badanie ma instytucje, których ten rejestr (już) nie wymienia, choć mówi o ich miejscach i rodzajach: { $n } z { $held }. Są to: { $names }{ $more ->
        [0] .
        [one] ; i jeszcze { $more } instytucja.
        [few] ; i jeszcze { $more } instytucje.
       *[other] ; i jeszcze { $more } instytucji.
    }
finding-sheet-register-unlisted-remedy = Niczego nie usunięto ani nie zakończono. Jeżeli instytucję zamknięto lub przekształcono, proszę wpisać to w wykazie, w kolumnie „istnieje do” albo „przekształcone w”. Jeżeli plik jest tylko częścią rejestru, nic nie trzeba robić.
finding-sheet-register-proposed = Uzupełniono, czego rejestr nie podaje: typ z nazwy, a sektor i szczebel według typu. Wiersze: { $n }. Przyjęto: { $kinds }.
finding-sheet-register-proposed-remedy = Proszę przejrzeć listę instytucji. Jeżeli gdzieś jest inaczej, proszę dodać do pliku kolumny „typ”, „sektor”, „szczebel”.
finding-sheet-register-without-type =
    Z nazw nie wynika, jakiego typu są instytucje; typ zostawiono pusty. Wiersze: { $n }. Są to: { $names }{ $more ->
        [0] .
        [one] ; i jeszcze { $more } instytucja.
        [few] ; i jeszcze { $more } instytucje.
       *[other] ; i jeszcze { $more } instytucji.
    }
finding-sheet-register-without-type-remedy = Proszę dodać do pliku kolumny „typ”, „sektor”, „szczebel”: bez nich instytucje nie liczą się do wymogów modelu.
finding-cell-terc-changed = Kodu { $terc } nie ma w najnowszym z dodanych rejestrów TERC; jest w nim { $newer }.
finding-cell-terc-changed-remedy = Jeżeli to ta sama gmina, proszę wszędzie pisać jeden kod: dwa kody to w badaniu dwa miejsca.
finding-cell-terc-not-listed = Kodu { $terc } nie ma w żadnym z dodanych rejestrów TERC.
finding-cell-terc-not-listed-remedy = Proszę sprawdzić kod albo dodać rejestr z właściwego roku (netmap territory add).
finding-name-understood = „{ $value }” odczytano jako: { $meant }.
finding-name-understood-remedy = Jeżeli to nie ta instytucja, proszę wpisać w pliku jej „id” albo poprawić wpis w części „Nazwy”.
finding-name-left-out = „{ $value }”: zgodnie z decyzją to nie instytucja, wiersz pominięto.
finding-name-left-out-remedy = Decyzję można cofnąć w historii danych (netmap imports, netmap undo).
finding-name-waiting-contradicts = Wiersz, który czekał na decyzję o „{ $name }”, mówi co innego niż to, co już zapisano. Nadal czeka.
finding-name-waiting-contradicts-remedy = Zapisane zostaje. Jeżeli słuszny jest wiersz, proszę poprawić plik i wczytać go jeszcze raz.
name-reason-several = tak nazywa się kilka instytucji
name-reason-cut = nazwa może być ucięta albo błędnie zapisana i oznaczać inną instytucję
name-reason-trap = ten skrót oznacza różne instytucje; bez sektora i szczebla nie wiadomo, którą
name-reason-kind = wiersz mówi o instytucji innego rodzaju
name-reason-elsewhere = instytucja o tej nazwie działa w innej gminie
name-reason-place = nazwa nie mówi, o którą miejscowość chodzi
name-reason-number = numer w nazwie jest inny albo go nie ma
name-reason-patron = inny patron
name-reason-shorter = nazwa jest niepełna
name-reason-longer = w nazwie są słowa, których nie ma w wykazie
name-reason-alike = nazwa jest tylko podobna
name-reason-nobody = nikogo podobnego nie ma w wykazie
name-reason-left-out = zgodnie z decyzją to nie instytucja
finding-name-new = Organizacji „{ $value }” nie ma w wykazie; dopisano ją.
finding-name-new-remedy = Jeżeli to literówka, proszę poprawić nazwę.

# ── rodzaje zapisów i to, co się z nimi stanie ──────────────────────────────────────────────────────────────────────
ingest-level = { $level ->
    [error] błąd
    [warning] ostrzeżenie
   *[notice] uwaga
}
ingest-kind = { $kind ->
    [institution] instytucje
    [nomination] wskazania
    [response] odpowiedzi
    [team] zespoły
    [membership] członkostwa
    [case] sprawy
    [case_part] udział w sprawach
    [wave] fale
    [participation] udział gmin
    [naming] decyzje o nazwach
    [waiting] wiersze czekające na decyzję
    [terc_entry] wpisy rejestru TERC
    [border] granice
   *[territory] miejsca
}
ingest-action = { $action ->
    [create] nowe
    [update] zmienione
    [unchanged] bez zmian
    [queue] do rozstrzygnięcia
   *[reject] odrzucone
}

# ── to samo jako błędy, dla tych, którzy czytają jeden plik ──
error-file-missing = { finding-file-missing } { finding-file-missing-remedy }
error-file-no-access = { finding-file-no-access } { finding-file-no-access-remedy }
error-file-too-big = { finding-file-too-big } { finding-file-too-big-remedy }
error-file-empty = { finding-file-empty } { finding-file-empty-remedy }
error-file-not-table = { finding-file-not-table } { finding-file-not-table-remedy }
error-file-old-excel = { finding-file-old-excel } { finding-file-old-excel-remedy }
error-file-encrypted = { finding-file-encrypted } { finding-file-encrypted-remedy }
error-file-open-document = { finding-file-open-document } { finding-file-open-document-remedy }
error-file-broken-archive = { finding-file-broken-archive } { finding-file-broken-archive-remedy }
error-file-broken-workbook = { finding-file-broken-workbook } { finding-file-broken-workbook-remedy }
error-file-broken-quotes = { finding-file-broken-quotes } { finding-file-broken-quotes-remedy }
error-file-mixed-encoding = { finding-file-mixed-encoding } { finding-file-mixed-encoding-remedy }
error-file-unknown-encoding = { finding-file-unknown-encoding } { finding-file-unknown-encoding-remedy }
error-file-suspicious-archive = { finding-file-suspicious-archive } { finding-file-suspicious-archive-remedy }
error-file-too-big-unpacked = { finding-file-too-big-unpacked } { finding-file-too-big-unpacked-remedy }
error-file-too-many-rows = { finding-file-too-many-rows } { finding-file-too-many-rows-remedy }
error-file-too-many-columns = { finding-file-too-many-columns } { finding-file-too-many-columns-remedy }
error-file-too-many-cells = { finding-file-too-many-cells } { finding-file-too-many-cells-remedy }
error-file-too-demanding = { finding-file-too-demanding } { finding-file-too-demanding-remedy }
error-file-unreadable = { finding-file-unreadable } { finding-file-unreadable-remedy }
error-file-network-broken = { finding-file-network-broken } { finding-file-network-broken-remedy }
error-file-network-entities = { finding-file-network-entities } { finding-file-network-entities-remedy }
error-file-network-too-deep = { finding-file-network-too-deep } { finding-file-network-too-deep-remedy }
error-file-network-nameless = { finding-file-network-nameless } { finding-file-network-nameless-remedy }
error-file-network-repeated-node = { finding-file-network-repeated-node } { finding-file-network-repeated-node-remedy }
error-file-network-unknown-node = { finding-file-network-unknown-node } { finding-file-network-unknown-node-remedy }
error-file-network-unknown-key = { finding-file-network-unknown-key } { finding-file-network-unknown-key-remedy }
error-file-network-key-twice = { finding-file-network-key-twice } { finding-file-network-key-twice-remedy }
error-file-network-hyperedge = { finding-file-network-hyperedge } { finding-file-network-hyperedge-remedy }
error-file-network-several = { finding-file-network-several } { finding-file-network-several-remedy }
error-file-network-number = { finding-file-network-number } { finding-file-network-number-remedy }
error-file-network-times-reversed = { finding-file-network-times-reversed } { finding-file-network-times-reversed-remedy }
error-file-network-count = { finding-file-network-count } { finding-file-network-count-remedy }
error-file-network-other-nodes = { finding-file-network-other-nodes } { finding-file-network-other-nodes-remedy }
error-file-network-dl-format = { finding-file-network-dl-format } { finding-file-network-dl-format-remedy }
error-file-ucinet-alone = { finding-file-ucinet-alone } { finding-file-ucinet-alone-remedy }
error-file-partition-alone = { finding-file-partition-alone } { finding-file-partition-alone-remedy }
error-file-partition-unclear = { finding-file-partition-unclear } { finding-file-partition-unclear-remedy }
finding-file-folder-empty = W folderze „{ $file }” nie ma plików, które program czyta.
finding-file-folder-empty-remedy = Proszę wskazać folder z plikami XLSX lub CSV.
finding-file-among-forms = Plik „{ $file }” leży wśród ankiet, ale nie jest ankietą ani tabelą, którą program zna; pominięto go.
finding-file-among-forms-remedy = Jeżeli są w nim dane, proszę wczytać go osobno.
finding-file-folder-passed-over = „{ $file }” w folderze pominięto: to nie plik danych ani sieci.
finding-file-folder-passed-over-remedy = Jeżeli ma być wczytany, proszę zapisać go jako XLSX lub CSV; podfoldery proszę podać osobno.
finding-sheet-form = Ankieta instytucji „{ $name }”; wypełnione wiersze: { $n }.
finding-sheet-form-remedy = Nic nie trzeba robić.
finding-sheet-form-blank = Ankieta nie ma ani jednej odpowiedzi; instytucja nie jest liczona jako ta, która odpowiedziała.
finding-sheet-form-blank-remedy = Jeżeli była wypełniona, proszę sprawdzić, czy zapisano plik.
finding-sheet-form-kept = O { $n } wcześniejszych wskazaniach tej osoby ankieta teraz milczy; zostają bez zmian.
finding-sheet-form-kept-remedy = Wskazanie wycofuje się siłą 0 albo słowem „nie” przy rodzaju.
finding-sheet-form-unprotected = Z ankiety zdjęto ochronę arkusza; odczytano ją, a zmiany w nagłówkach i wierszach są w tej liście.
finding-sheet-form-unprotected-remedy = Proszę obejrzeć pozostałe uwagi do tego pliku.
finding-sheet-form-beside = Na prawo od ankiety coś dopisano (wiersze: { $n }); nie odczytano tego.
finding-sheet-form-beside-remedy = Jeżeli mówi to coś o współpracy, proszę wpisać to w pola ankiety.
finding-sheet-form-damaged = To ankieta programu, ale brak jej ukrytego wiersza kodów, kolumn albo opisu; nie wiadomo, co znaczą komórki.
finding-sheet-form-damaged-remedy = Jeśli ankietę zapisano w innej postaci (CSV), proszę zapisać ją jako XLSX; jeśli nie, przenieść odpowiedzi do nowej ankiety (netmap questionnaire) i wczytać ją.
finding-sheet-form-version = Ankieta ma układ w wersji { $version }, której ten program nie czyta.
finding-sheet-form-version-remedy = Proszę utworzyć ankietę na nowo i przenieść odpowiedzi albo użyć programu, który ją utworzył.
finding-sheet-form-other-codebook = Ankietę utworzono ze słownikiem „{ $codebook }”, a badanie ma słownik „{ $kept }”.
finding-sheet-form-other-codebook-remedy = Proszę wczytać ją do badania z tym słownikiem.
finding-sheet-form-other-version = Ankieta ma słownik w wersji { $version }, badanie w wersji { $kept }.
finding-sheet-form-other-version-remedy = Proszę sprawdzić, czy stopnie skal i rodzaje więzi znaczą to samo.
finding-sheet-form-other-study = Ankietę utworzono w innym badaniu, a instytucji z jej listy nie ma w tym badaniu pod tymi samymi id i nazwami.
finding-sheet-form-other-study-remedy = Proszę wczytać ją do badania, w którym powstała, albo utworzyć ankiety w tym badaniu.
finding-sheet-form-from-elsewhere = Ankietę utworzono w innym badaniu; wszystkie instytucje z jej listy są tu znane pod tymi samymi id i nazwami, więc ją odczytano.
finding-sheet-form-from-elsewhere-remedy = Proszę sprawdzić, czy należy do tego badania.
finding-sheet-form-other-wave = Ankieta jest z pomiaru „{ $wave }”, a przy wczytywaniu wybrano „{ $chosen }”.
finding-sheet-form-other-wave-remedy = Proszę nie wybierać pomiaru: ankieta sama mówi, z którego jest.
finding-sheet-form-other-commune = Ankieta jest z gminy { $commune }, a przy wczytywaniu wybrano { $chosen }.
finding-sheet-form-other-commune-remedy = Proszę nie wybierać gminy: ankieta sama mówi, z której jest.
finding-sheet-form-rows-missing = W ankiecie brak wierszy instytucji (liczba: { $n }): { $names }. O nich nic nie wiadomo.
finding-sheet-form-rows-missing-remedy = Jeżeli respondent miał o nich coś do powiedzenia, proszę poprosić o nową ankietę.
finding-sheet-form-second = To druga ankieta tej samej instytucji i roli w tym wczytaniu (pierwsza: { $first }); odpowiedzi połączono, sprzeczne są błędem.
finding-sheet-form-second-remedy = Jeżeli wypełniły je dwie osoby, proszę wybrać w ankietach różne stanowiska.
finding-header-form-changed = Nagłówek kolumny { $column } ankiety zmieniono na „{ $value }”; odczytano ją jako „{ $meant }”.
finding-header-form-changed-remedy = Proszę sprawdzić, czy respondent nie odpowiadał na inne pytanie.
finding-row-form-added = Ten wiersz dopisano: nie ma identyfikatora instytucji.
finding-row-form-added-remedy = Proszę przenieść go do wierszy „Inna instytucja” albo usunąć.
finding-row-form-copied = Ten wiersz ma identyfikator instytucji z wiersza { $first }: skopiowano go.
finding-row-form-copied-remedy = Proszę zostawić jeden z nich; inną instytucję proszę wpisać w wierszach „Inna instytucja”.
finding-row-form-unknown-id = Identyfikatora „{ $id }” nie ma w badaniu.
finding-row-form-unknown-id-remedy = Proszę wczytać wykaz z tą instytucją albo utworzyć ankietę na nowo.
finding-row-form-name-changed = W wierszu wpisano „{ $value }”, a jego identyfikator „{ $id }” to „{ $meant }”; nie wiadomo, o którą instytucję chodzi.
finding-row-form-name-changed-remedy = Proszę przywrócić nazwę albo przenieść odpowiedzi do wierszy „Inna instytucja”.
finding-row-form-nameless = W wierszu „Inna instytucja” są odpowiedzi, ale brak nazwy.
finding-row-form-nameless-remedy = Proszę wpisać pełną nazwę instytucji albo wyczyścić wiersz.
finding-row-form-name-only = Wpisano instytucję „{ $value }” bez odpowiedzi o niej; nic z tego wiersza nie zapisano.
finding-row-form-name-only-remedy = Jeżeli współpraca jest, proszę podać jej siłę i rodzaj.
finding-row-form-no-and-kind = Siła 0 znaczy „nie współpracujemy”, a jednak zaznaczono rodzaj współpracy.
finding-row-form-no-and-kind-remedy = Proszę zapytać respondenta i poprawić jedno z nich.
finding-row-form-unclear = Podano tylko częstość lub zaufanie: nie wiadomo, czy współpraca jest.
finding-row-form-unclear-remedy = Proszę podać siłę (0, gdy jej nie ma) albo rodzaj, albo wyczyścić wiersz.
finding-row-form-strength-without-kind = Podano siłę, ale nie zaznaczono rodzaju współpracy; przyjęto: { $layer }.
finding-row-form-strength-without-kind-remedy = Jeżeli to inny rodzaj, proszę zaznaczyć go w ankiecie, a przy przyjętym wpisać „nie”.
finding-row-form-kind-without-strength = Zaznaczono rodzaj współpracy, ale nie podano siły: więź jest, jej siły nie znamy.
finding-row-form-kind-without-strength-remedy = Jeżeli siła jest znana, proszę ją podać i wczytać ankietę jeszcze raz.
finding-row-form-no-mark = Kolumna „{ $column }” nie mówi, z którego badania, gminy i pomiaru jest ta odpowiedź.
finding-row-form-no-mark-remedy = Proszę wyeksportować odpowiedzi z LimeSurvey jeszcze raz, razem z pytaniem ukrytym.
finding-row-form-unfinished = Tej ankiety nie wysłano do końca (puste „{ $column }”); nic z niej nie zapisano i nie liczy się jako odpowiedź.
finding-row-form-unfinished-remedy = Proszę przypomnieć instytucji o dokończeniu albo zakończyć odpowiedź w LimeSurvey.
finding-cell-form-no-respondent = Nie wybrano instytucji, która odpowiada.
finding-cell-form-no-respondent-remedy = Proszę wybrać ją z listy w ankiecie.
finding-cell-form-unknown-respondent = „{ $value }” nie jest instytucją z listy tej ankiety albo badanie jej nie zna.
finding-cell-form-unknown-respondent-remedy = Proszę wybrać instytucję z listy w ankiecie.
finding-cell-form-other-respondent = Ankietę utworzono dla instytucji „{ $meant }”, a wpisano „{ $value }”.
finding-cell-form-other-respondent-remedy = Proszę użyć ankiety tej instytucji albo wspólnej ankiety gminy.
finding-cell-form-unknown-role = Stanowiska „{ $value }” nie ma na liście ankiety.
finding-cell-form-unknown-role-remedy = Proszę wybrać je z listy; nazwisk nie wpisujemy.
error-file-folder-empty = { finding-file-folder-empty } { finding-file-folder-empty-remedy }
