data-part = Część strony
data-part-intake = Wczytaj pliki
data-part-history = Historia danych
data-part-outlet = Zapisz dla innych programów
data-part-graph = Graf
data-intake-help = Proszę przeciągnąć pliki tutaj albo wybrać je z dysku. Najpierw pokażemy, co się zmieni i co jest w nich nie tak. Zapis następuje dopiero po potwierdzeniu: w całości albo wcale.
data-upload-rule = Pliki CSV (przecinek, średnik lub tabulator) i XLSX (jeden lub wiele arkuszy), każdy do 10 MB: wykaz instytucji, lista więzi, odpowiedzi, zespoły, fale, gminy. Kolejność kolumn nie ma znaczenia.
data-upload = Pliki do wczytania
data-belongs = Gdy plik nie ma kolumny „fala” albo „gmina”
data-wave = Pomiar (fala)
data-wave-help = Na przykład: przed. Dotyczy tylko wierszy bez własnej fali.
data-commune = Gmina
data-commune-help = Nazwa albo kod TERC. Dotyczy tylko więzi bez własnej gminy.
data-codebook = Słownik badania
data-checking = Sprawdzam pliki…
data-saving = Zapisuję w badaniu… Można zamknąć tę stronę: zapis dokończy się sam.
data-plan = Co się zmieni
data-findings = { $n ->
    [one] { $n } uwaga do plików
    [few] { $n } uwagi do plików
   *[other] { $n } uwag do plików
}
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
data-level-notice = { $n ->
    [one] { $n } informacja
    [few] { $n } informacje
   *[other] { $n } informacji
}
data-differences = { $n ->
    [one] { $n } zmieniona wartość
    [few] { $n } zmienione wartości
   *[other] { $n } zmienionych wartości
}
data-difference-record = zapis
data-difference-field = pole
data-difference-before = było
data-difference-after = będzie
data-refused = Tych plików nie można zapisać. Proszę poprawić błędy i wczytać pliki jeszcze raz. Badanie pozostaje bez zmian.
data-save = Zapisz w badaniu
data-saved = { $entry ->
    [0] Nic nowego: badanie ma już wszystkie te dane.
   *[other] Zapisano w badaniu jako wpis nr { $entry }.
}
data-saved-undo = Wpis można cofnąć w części „Historia danych”.
data-again = Wczytaj jeszcze raz
data-history-everything = także ustawienia, układ diagramów i zapisane pliki
data-history-empty = Historia jest pusta: nic jeszcze nie wczytano.
data-history-id = nr
data-history-at = kiedy
data-history-who = kto
data-history-action = co
data-history-files = pliki
data-history-counts = ile
data-history-note = uwagi
data-history-turned = cofnięcie
data-undoes = dotyczy wpisu nr { $entry }
data-undone-by = cofnięty wpisem nr { $entry }
data-turn = Wpis do cofnięcia albo przywrócenia
data-turn-sure = Tak, chcę to zrobić
data-turn-do = Wykonaj
data-turn-unsure = Proszę potwierdzić, zaznaczając pole „Tak, chcę to zrobić”.
data-undo = cofnij
data-redo = przywróć
data-turned = Gotowe: wpis nr { $entry }.
data-outlet-help = Pliki dla arkusza kalkulacyjnego, Gephi i innych programów. Sieć zapisuje się według wybranej gminy, pomiaru i reguły więzi. Każde zapisanie odnotowuje historia.
data-outlet-csv-zip = Wszystkie tabele (CSV w archiwum ZIP)
data-outlet-graphml = Sieć wybranego pomiaru (GraphML)
data-outlet-gexf = Sieć wybranego pomiaru (GEXF, Gephi)
data-graph-which = Dane czytamy z grafu „{ $graph }”. Dziennik badania ma wpisów: { $entries }.
data-graph-check = Sprawdź zgodność
data-graph-rebuild = Zbuduj graf od nowa
data-graph-rebuilding = Buduję graf od nowa…
data-graph-rebuilt = Graf zbudowano od nowa z dziennika.
data-graph-records = Zapisy w badaniu
